import type { Take } from '@/core/dossier/take';
import type { Standing } from '@/core/evidence/robust/standing';
import said from '@/features/evidence/said/Said.module.css';
import { useEvidenceText } from '@/i18n/useText';
import styles from './Robustness.module.css';
import { useMeasures } from './useMeasures';

/** A choice of takes by name, and what they stand for. */
export interface Column {
  readonly name: string;
  readonly takes: readonly Take[];
  readonly standing: Standing;
}

/** What is counted, a row each, of the dossier as it is and of what is left of it, a column each. */
export function StandingTable({ columns, caption }: { columns: readonly Column[]; caption: string }) {
  const { robust } = useEvidenceText().health;
  const { figure, effective, top, gaps } = useMeasures();
  const [whole] = columns;
  const rows: readonly (readonly [keyof typeof robust.measures, (column: Column) => string])[] = [
    ['takes', ({ standing }) => figure(standing.takes)],
    ['lenses', ({ standing }) => figure(standing.lenses)],
    ['regions', ({ standing }) => figure(standing.regions)],
    ['languages', ({ standing }) => figure(standing.languages)],
    [
      'effective',
      ({ standing }) => {
        const about = effective(standing);
        return about === null ? robust.tooFew : robust.about(about);
      },
    ],
    ['top', ({ standing, takes }) => top(standing, takes) ?? robust.noRegion],
    ['gaps', ({ standing }) => (standing.gaps === null ? robust.noBaseline : gaps(standing.gaps))],
  ];
  return (
    <table className={`${said.table} ${styles.standing}`} data-columns={columns.length}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{robust.measure}</th>
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([measure, cell]) => (
          <tr key={measure}>
            <th scope="row">{robust.measures[measure]}</th>
            {columns.map((column) => {
              const value = cell(column);
              const same = column !== whole && whole !== undefined && value === cell(whole);
              return (
                <td key={column.name} data-same={same || undefined}>
                  {value}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
