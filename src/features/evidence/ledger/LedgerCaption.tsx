import { Link } from '@tanstack/react-router';
import { speaks } from '@/core/evidence/ledger/cellsOf';
import type { LaidLedger } from '@/core/evidence/ledger/layOut';
import type { Voice } from '@/core/evidence/ledger/ledger';
import { layers } from '@/core/notes/layer';
import { useEvidenceAtHand } from '@/features/evidence/evidenceAtHand';
import { useEvidenceText, useText } from '@/i18n/useText';
import styles from './LedgerSection.module.css';
import { useLedgerNames } from './useLedgerNames';

/** What the ledger counts: the unit, how many takes there is text of, in which layers, and who is without. */
export function LedgerCaption({ laid: { takes }, voice }: { laid: LaidLedger; voice: Voice | null }) {
  const text = useText();
  const {
    evidencePage: { ledger: words },
    rules,
  } = useEvidenceText();
  const { columns } = useEvidenceAtHand().evidence.ledger;
  const names = useLedgerNames();
  const { texts, links, silent } = takes;
  const read = layers.filter((layer) => speaks(layer, voice) && columns.some((each) => each.layers.includes(layer)));
  const nameOf = (column: number) => names.take(columns[column]?.take ?? null);
  const missing = [
    { says: words.linksOnly(links.length), of: links },
    { says: words.silent(silent.length), of: silent },
  ];
  return (
    <div className={styles.caption}>
      <p>
        {words.caption(texts.length + links.length + silent.length, texts.length, links.length, silent.length)}{' '}
        {read.length > 0 && words.layers(read.map((layer) => text.layers[layer]))}
      </p>
      {missing.map(
        ({ says, of }) =>
          of.length > 0 && (
            <p key={says}>
              {says}: {of.map(nameOf).join(', ')}.
            </p>
          ),
      )}
      <p>
        <Link to="/method" hash="ledger">
          {rules.readingRules.ledger.title}
        </Link>
      </p>
    </div>
  );
}
