import { memo } from 'react';
import { dateOf } from '@/core/dossier/dateOf';
import type { Take } from '@/core/dossier/take';
import { takeFields } from '@/core/edits/fields/takeFields';
import type { Proposal } from '@/core/edits/proposals';
import { framesOf } from '@/core/notes/frames';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { useNames } from '@/i18n/names';
import { CellEditor } from './CellEditor';
import { type Column, columns } from './columns';

/** A take as a row. Selecting it leaves its cells as they are drawn. */
export const TakeRow = memo(function TakeRow({ isSelected, ...cells }: { isSelected: boolean } & Cells) {
  return (
    <tr aria-selected={isSelected}>
      <TakeCells {...cells} />
    </tr>
  );
});

interface Cells {
  take: Take;
  row: number;
  proposals: readonly Proposal[];
  /** The column that has the focus, where it is in this row. */
  active: number | null;
  /** Where the cell in focus is being edited: what ends it. */
  onLeave: ((key: string | null) => void) | null;
}

/** What is only proposed stands in its cell as proposed, and a day on which a tool first saw the page as that. */
const TakeCells = memo(function TakeCells({ take, row, proposals, active, onLeave }: Cells) {
  const focusable = (column: number) => (active === column ? 0 : -1);
  return (
    <>
      <th scope="row" data-row={row} data-column={0} tabIndex={focusable(0)}>
        {row + 1}
      </th>
      {columns.map((column, at) => (
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a table that is a grid
        <td key={column} role="gridcell" data-row={row} data-column={at + 1} tabIndex={focusable(at + 1)}>
          {onLeave !== null && active === at + 1 && column !== 'frames' ? (
            <CellEditor take={take} row={row} field={column} onLeave={onLeave} />
          ) : (
            <Shown take={take} column={column} proposals={proposals} />
          )}
        </td>
      ))}
    </>
  );
});

function Shown({ take, column, proposals }: { take: Take; column: Column; proposals: readonly Proposal[] }) {
  const { editor } = useDeskText();
  const names = useNames();
  const print = (text: string) => (column === 'language' && text !== '' ? names.language(text) : text);
  if (column === 'frames')
    return framesOf(take)
      .map((frame) => names.answer('frame', frame))
      .join(', ');
  const shown = takeFields[column].shown(take);
  if (column === 'published' && dateOf(take)?.from === 'seen') return <i>{editor.takes.firstSeen(shown)}</i>;
  if (shown !== '') return print(shown);
  const proposal = proposals.find(({ field }) => field === column);
  if (proposal === undefined) return null;
  return <i>{editor.takes.proposed(print(proposal.value))}</i>;
}
