import { cellsOf } from '@/core/evidence/ledger/cellsOf';
import type { Voice } from '@/core/evidence/ledger/ledger';
import { useEvidenceAtHand } from '@/features/evidence/evidenceAtHand';
import { TakeList } from '@/features/evidence/ledger/TakeList';
import { useLedgerNames } from '@/features/evidence/ledger/useLedgerNames';
import { useEvidenceText } from '@/i18n/useText';
import { Popover } from '@/ui/Popover';
import styles from './Omissions.module.css';

/** The takes in whose text a row of the ledger is not, opening all the text there is of them. */
export function TakesWithout({ at, voice }: { at: number; voice: Voice | null }) {
  const { omissions: words } = useEvidenceText().evidencePage;
  const { ledger } = useEvidenceAtHand().evidence;
  const names = useLedgerNames();
  const row = ledger.rows[at];
  if (row === undefined) return null;
  const cells = cellsOf(ledger, row, voice);
  const without = cells.flatMap(({ take, state }, column) =>
    take !== null && (state === 'absent' || state === 'different') ? [column] : [],
  );
  const says = words.notIn(without.map((column) => names.take(cells[column]?.take ?? null)));
  return (
    <div className={styles.without}>
      <Popover quiet opener={says} label={says}>
        <TakeList columns={without} />
      </Popover>
    </div>
  );
}
