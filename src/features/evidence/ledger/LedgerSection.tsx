import { useMemo, useState } from 'react';
import { TableTwin } from '@/charts/TableTwin';
import { type LaidLedger, layOut } from '@/core/evidence/ledger/layOut';
import type { Voice } from '@/core/evidence/ledger/ledger';
import { useEvidenceAtHand } from '@/features/evidence/evidenceAtHand';
import { useEvidenceText } from '@/i18n/useText';
import { Button } from '@/ui/Button';
import { EmptyNote } from '@/ui/EmptyNote';
import { LedgerCaption } from './LedgerCaption';
import { LedgerList } from './LedgerList';
import styles from './LedgerSection.module.css';
import { LedgerTable } from './LedgerTable';
import { LedgerKey } from './marks/LedgerKey';
import { useFits } from './useFits';
import { useLedgerRows } from './useLedgerRows';

/** Narrower than this, columns would be too narrow for the names over them. */
const table = 1100;
/** Rows shown before a reader asks for more. */
const first = 40;

/** The figures, dates and names of a dossier against its takes, over all words or one voice's. */
export function LedgerSection({ voice }: { voice: Voice | null }) {
  const { ledger: words } = useEvidenceText().evidencePage;
  const { dossier, evidence } = useEvidenceAtHand();
  const laid = useMemo(() => layOut(evidence.ledger, voice), [evidence, voice]);
  const fits = useFits(table);
  const rows = useLedgerRows(laid);
  const isEmpty = laid.rows.length + laid.ownRows.length === 0;
  if (isEmpty) return <EmptyNote hint={<LedgerCaption laid={laid} voice={voice} />}>{words.none}</EmptyNote>;
  return (
    <div className={styles.ledger}>
      <LedgerKey voice={voice} />
      <Shown key={voice} laid={laid} asTable={fits && laid.form === 'table'} />
      <LedgerCaption laid={laid} voice={voice} />
      <TableTwin rows={rows} name={`${dossier.slug}-ledger`} caption={words.table} />
    </div>
  );
}

function Shown({ laid, asTable }: { laid: LaidLedger; asTable: boolean }) {
  const { ledger: words } = useEvidenceText().evidencePage;
  const [all, setAll] = useState(false);
  const length = laid.rows.length + laid.ownRows.length;
  const shown = all || length <= first ? laid : beginning(laid);
  return (
    <>
      {asTable ? <LedgerTable laid={shown} title={words.table} /> : <LedgerList laid={shown} />}
      {shown !== laid && (
        <p className={styles.more}>
          <Button onClick={() => setAll(true)}>{words.all(length)}</Button>
        </p>
      )}
    </>
  );
}

function beginning(laid: LaidLedger): LaidLedger {
  const rows = laid.rows.slice(0, first);
  return { ...laid, rows, ownRows: laid.ownRows.slice(0, first - rows.length) };
}
