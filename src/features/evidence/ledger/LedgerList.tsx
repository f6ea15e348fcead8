import type { Cell } from '@/core/evidence/ledger/cellsOf';
import type { LaidLedger, LaidRow } from '@/core/evidence/ledger/layOut';
import { useEvidenceText } from '@/i18n/useText';
import { Popover } from '@/ui/Popover';
import styles from './LedgerList.module.css';
import { LedgerMark } from './marks/LedgerMark';
import { SubjectPopover } from './SubjectPopover';
import { TakeList } from './TakeList';
import { useLedgerNames } from './useLedgerNames';

/** A ledger as a list, for narrow windows and for more takes than columns: who has each, who another figure, who neither. */
export function LedgerList({ laid }: { laid: LaidLedger }) {
  const { ledger: words } = useEvidenceText().evidencePage;
  return (
    <>
      <ul className={styles.rows}>
        {laid.rows.map((row) => (
          <li key={row.at}>
            <div className={styles.subject}>
              <SubjectPopover row={row.row} />
              <Count row={row} />
            </div>
            <div>
              <Marks row={row} state="same" />
              <Marks row={row} state="different" />
              <Absent row={row} />
            </div>
          </li>
        ))}
      </ul>
      {laid.ownRows.length > 0 && (
        <>
          <h3 className={styles.group}>{words.ownRows}</h3>
          <ul className={styles.ownRows}>
            {laid.ownRows.map((row) => (
              <li key={row.at} className={styles.subject}>
                <SubjectPopover row={row.row} />
                <Marks row={row} state="same" />
                <Marks row={row} state="different" />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Count({ row: { held, of } }: { row: LaidRow }) {
  const { ledger: words } = useEvidenceText().evidencePage;
  if (of < 5) return null;
  return <span className={styles.count}>{words.heldByTakes(held, of)}</span>;
}

function Marks({ row: { cells, row }, state }: { row: LaidRow; state: Cell['state'] }) {
  const { ledger: words } = useEvidenceText().evidencePage;
  const found = cells.filter((cell) => cell.state === state);
  if (found.length === 0) return null;
  return (
    <>
      <p className={state === 'same' ? 'visually-hidden' : styles.state}>{words.states[state]}</p>
      <ul className={styles.marks}>
        {found.map((cell) => (
          <li key={cell.take ?? ''}>
            <LedgerMark cell={cell} row={row} named />
          </li>
        ))}
      </ul>
    </>
  );
}

function Absent({ row: { cells } }: { row: LaidRow }) {
  const { ledger: words } = useEvidenceText().evidencePage;
  const names = useLedgerNames();
  const columns = cells.flatMap(({ state, take }, column) => (state === 'absent' && take !== null ? [column] : []));
  if (columns.length === 0) return null;
  const says = words.absentIn(columns.map((column) => names.take(cells[column]?.take ?? null)));
  return (
    <div className={styles.state}>
      <Popover quiet opener={says} label={says}>
        <TakeList columns={columns} />
      </Popover>
    </div>
  );
}
