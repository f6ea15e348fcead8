import type { LaidRow } from '@/core/evidence/ledger/layOut';
import { BlankCell } from './BlankCell';
import { LedgerMark } from './LedgerMark';

/** One cell: what its text holds, or that it holds nothing of the row, or that there is no text to look in. */
export function LedgerCell({ row: { cells, row }, column }: { row: LaidRow; column: number }) {
  const cell = cells[column];
  if (cell === undefined) return <td />;
  const { take, state } = cell;
  return (
    <td data-own={take === null || undefined}>
      {state === 'absent' || state === 'no-text' ? <BlankCell state={state} /> : <LedgerMark cell={cell} row={row} />}
    </td>
  );
}
