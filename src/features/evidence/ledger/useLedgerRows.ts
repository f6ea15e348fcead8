import type { Rows } from '@/charts/rows';
import type { Cell } from '@/core/evidence/ledger/cellsOf';
import type { LaidLedger } from '@/core/evidence/ledger/layOut';
import { useEvidenceAtHand } from '@/features/evidence/evidenceAtHand';
import { useEvidenceText } from '@/i18n/useText';
import { useLedgerNames } from './useLedgerNames';

/** A ledger as plain rows, a column for every take and for the dossier's own voice, each cell in words. */
export function useLedgerRows({ rows, ownRows, own }: LaidLedger): Rows {
  const { ledger: words } = useEvidenceText().evidencePage;
  const { columns } = useEvidenceAtHand().evidence.ledger;
  const names = useLedgerNames();
  const shown = columns.flatMap(({ take }, column) => (take !== null || own !== null ? [column] : []));
  function say(cell: Cell): string {
    const state = words.states[cell.state];
    return cell.places.length === 0 ? state : `${state}: “${names.words(cell)}” (${names.layers(cell)})`;
  }
  return {
    head: [words.claim, words.takes, ...shown.map((column) => names.take(columns[column]?.take ?? null))],
    body: [...rows, ...ownRows].map(({ row, cells, held, of }) => [
      names.subject(row.subject),
      words.heldBy(held, of),
      ...shown.map((column) => {
        const cell = cells[column];
        return cell === undefined ? '' : say(cell);
      }),
    ]),
  };
}
