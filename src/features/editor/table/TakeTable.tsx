import type { Take } from '@/core/dossier/take';
import type { ProposalsOf } from '@/features/editor/takes/useProposals';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { useSitting } from '@/state/editing/sitting';
import { columns } from './columns';
import { TakeRow } from './TakeRow';
import styles from './TakeTable.module.css';
import { useTakeGrid } from './useTakeGrid';

/** Takes, a row each. It is gone through, selected and labelled from the keyboard; see `useTakeGrid`. */
export function TakeTable({
  takes,
  rows,
  proposalsOf,
}: {
  takes: readonly Take[];
  /** The places of those that are shown. */
  rows: readonly number[];
  proposalsOf: ProposalsOf;
}) {
  const { editor } = useDeskText();
  const selected = useSitting((now) => now.selected);
  const shown = rows.flatMap((row) => takes[row] ?? []);
  const { table, active, editing, leave, ...listeners } = useTakeGrid(shown);
  return (
    <>
      <div className={styles.scroll}>
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are gone through is a grid
          role="grid"
          aria-label={editor.takes.grid}
          aria-describedby="takes-help"
          aria-multiselectable="true"
          className={styles.table}
          {...listeners}
        >
          <thead>
            <tr>
              <th scope="col">
                <abbr title={editor.takes.selectThis}>{editor.takes.number}</abbr>
              </th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column === 'frames' ? editor.takes.frames : editor.fields[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((take, at) => (
              <TakeRow
                // An id follows its outlet while that is typed.
                key={rows[at]}
                take={take}
                row={rows[at] ?? at}
                proposals={proposalsOf(take)}
                isSelected={selected.has(take.id)}
                active={at === active.row ? active.column : null}
                onLeave={at === active.row && editing ? leave : null}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p id="takes-help" className={styles.help}>
        {editor.takes.gridHelp}
      </p>
    </>
  );
}
