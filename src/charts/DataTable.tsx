import styles from './DataTable.module.css';
import type { Rows } from './rows';

/** Rows as a table. Figures stand to the right. */
export function DataTable({ rows, caption }: { rows: Rows; caption: string }) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {rows.head.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.body.map(([name, ...cells], line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may say the same, and rows never move
          <tr key={line}>
            <th scope="row" dir="auto">
              {name}
            </th>
            {cells.map((cell, column) => (
              <td key={rows.head[column + 1]} data-figure={typeof cell === 'number' || undefined} dir="auto">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
