import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { speaks } from '@/core/evidence/ledger/cellsOf';
import type { LaidLedger } from '@/core/evidence/ledger/layOut';
import type { Voice } from '@/core/evidence/ledger/ledger';
import { layers } from '@/core/notes/layer';
import { useEvidenceAtHand } from '@/features/evidence/evidenceAtHand';
import { TakeLink } from '@/features/evidence/TakeLink';
import { useEvidenceText, useText } from '@/i18n/useText';
import styles from './LedgerSection.module.css';

/** What the ledger counts: the unit, how many takes there is text of, in which layers, and who is without. */
export function LedgerCaption({ laid: { takes }, voice }: { laid: LaidLedger; voice: Voice | null }) {
  const text = useText();
  const {
    evidencePage: { ledger: words },
    rules,
  } = useEvidenceText();
  const { columns } = useEvidenceAtHand().evidence.ledger;
  const { texts, links, silent } = takes;
  const read = layers.filter((layer) => speaks(layer, voice) && columns.some((each) => each.layers.includes(layer)));
  return (
    <div className={styles.caption}>
      <p>
        {words.caption(texts.length + links.length + silent.length, texts.length, links.length, silent.length)}{' '}
        {read.length > 0 && words.layers(read.map((layer) => text.layers[layer]))}
      </p>
      <Missing says={words.linksOnly(links.length)} columns={links} />
      <Missing says={words.silent(silent.length)} columns={silent} />
      <p>
        <Link to="/method" hash="ledger" className={styles.method}>
          {rules.readingRules.ledger.title}
        </Link>
      </p>
    </div>
  );
}

/** More names than this are folded. */
const most = 20;

function Missing({ says, columns }: { says: string; columns: readonly number[] }) {
  const { ledger } = useEvidenceAtHand().evidence;
  const names = columns.map((column, place) => (
    <Fragment key={column}>
      {place > 0 && ', '}
      <TakeLink take={ledger.columns[column]?.take ?? null} />
    </Fragment>
  ));
  if (columns.length === 0) return null;
  if (columns.length <= most)
    return (
      <p>
        {says}: {names}
      </p>
    );
  return (
    <details>
      <summary>{says}</summary>
      {names}
    </details>
  );
}
