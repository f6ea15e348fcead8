import type { LaidLedger, LaidRow } from '@/core/evidence/ledger/layOut';
import { useEvidenceText } from '@/i18n/useText';
import { Roving } from '@/ui/Roving';
import styles from './LedgerTable.module.css';
import { FoldedCell } from './marks/FoldedCell';
import { LedgerCell } from './marks/LedgerCell';
import { SubjectPopover } from './SubjectPopover';
import { TakeHeads } from './TakeHeads';

/** A ledger as a table: what is claimed down the side, whose text across the top. Each head opens what it stands for. */
export function LedgerTable({ laid, title }: { laid: LaidLedger; title: string }) {
  const { ledger: words } = useEvidenceText().evidencePage;
  const { columns, folded, own, takes } = laid;
  const counts = takes.texts.length + takes.links.length > 4;
  const across = columns.length + Number(folded.length > 0) + Number(own !== null) + Number(counts) + 1;
  return (
    <Roving items="button[popovertarget]" label={title} className={styles.scroll}>
      <table className={styles.table}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.claim}</span>
            </th>
            {counts && (
              <th scope="col" className={styles.count}>
                {words.takes}
              </th>
            )}
            <TakeHeads laid={laid} />
          </tr>
        </thead>
        <tbody>
          {laid.rows.map((row) => (
            <Row key={row.at} row={row} laid={laid} counts={counts} />
          ))}
        </tbody>
        {laid.ownRows.length > 0 && (
          <tbody>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={across}>
                {words.ownRows}
              </th>
            </tr>
            {laid.ownRows.map((row) => (
              <Row key={row.at} row={row} laid={laid} counts={counts} />
            ))}
          </tbody>
        )}
      </table>
    </Roving>
  );
}

function Row({ row, laid, counts }: { row: LaidRow; laid: LaidLedger; counts: boolean }) {
  const { ledger: words } = useEvidenceText().evidencePage;
  const cellOf = (column: number) => <LedgerCell key={column} row={row} column={column} />;
  return (
    <tr>
      <th scope="row">
        <SubjectPopover row={row.row} />
      </th>
      {counts && <td className={styles.count}>{row.of > 4 && words.heldBy(row.held, row.of)}</td>}
      {laid.columns.map(cellOf)}
      {laid.folded.length > 0 && <FoldedCell row={row} folded={laid.folded} />}
      {laid.own !== null && cellOf(laid.own)}
    </tr>
  );
}
