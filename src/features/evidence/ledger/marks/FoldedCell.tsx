import type { LaidRow } from '@/core/evidence/ledger/layOut';
import { InContext } from '@/features/evidence/InContext';
import { useLedgerNames } from '@/features/evidence/ledger/useLedgerNames';
import { useEvidenceText } from '@/i18n/useText';
import { Popover } from '@/ui/Popover';
import { BlankCell } from './BlankCell';

/** In how many of the links folded into one column a row is found, opening them; links are no text for figures. */
export function FoldedCell({ row: { cells, row }, folded }: { row: LaidRow; folded: readonly number[] }) {
  const { ledger: words } = useEvidenceText().evidencePage;
  const names = useLedgerNames();
  const looked = folded.flatMap((column) => cells[column] ?? []).filter(({ state }) => state !== 'no-text');
  const held = looked.filter(({ state }) => state === 'same');
  return (
    <td data-folded>
      {held.length > 0 ? (
        <Popover
          quiet
          opener={words.inLinks(held.length, looked.length)}
          label={`${words.folded(folded.length)}: ${names.subject(row.subject)}`}
        >
          <InContext places={held.flatMap(({ places }) => places)} rule={row.subject.kind} />
        </Popover>
      ) : (
        <BlankCell state={looked.length === 0 ? 'no-text' : 'absent'} />
      )}
    </td>
  );
}
