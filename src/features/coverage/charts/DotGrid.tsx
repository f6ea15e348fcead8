import { useMemo } from 'react';
import { lensPlace } from '@/charts/palette';
import { unlabelled } from '@/core/dossier/lens';
import type { Take } from '@/core/dossier/take';
import { crosstab } from '@/core/metrics/crosstab';
import { useNames } from '@/i18n/names';
import { useText } from '@/i18n/useText';
import { Roving } from '@/ui/Roving';
import type { CoverageProps } from '@/features/coverage/coverageCharts';
import { DotCell } from './DotCell';
import styles from './DotGrid.module.css';
import { GridCaption } from './GridCaption';
import { GridHead } from './GridHead';

/** Above this many takes a cell holds a count, not dots. */
const mostDots = 200;

/**
 * The lens × region grid. It always holds the whole dossier; what the filters
 * leave out is drawn faint, so that a reader sees what is gone and from where.
 */
export function DotGrid({ all, takes, lenses, view, onChange }: CoverageProps) {
  const text = useText();
  const names = useNames();
  const grid = useMemo(() => crosstab(all), [all]);
  const shown = new Set(takes);
  const entry = grid.rows.flatMap((row) => row.takes).find((take) => shown.has(take))?.id;
  const asDots = all.length <= mostDots;
  return (
    <figure className={styles.figure}>
      <Roving className={styles.scroll} label={text.coverage.gridTitle} items="[data-dot]">
        <table className={styles.grid}>
          <caption className="visually-hidden">
            {text.coverage.gridTitle}. {text.coverage.gridHelp}
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{text.coverage.lens}</span>
              </th>
              {grid.columns.map(({ region }) => (
                <th key={region} scope="col">
                  <GridHead facet="region" answer={region} asked={view.region?.includes(region) ?? false} onChange={onChange} />
                </th>
              ))}
              <th scope="col" className={styles.total}>
                {text.coverage.takes}
              </th>
            </tr>
          </thead>
          <tbody>
            {grid.rows.map((row) => (
              <tr key={row.lens} data-lens={lensPlace(row.lens === unlabelled ? null : row.lens, lenses)}>
                <th scope="row">
                  <GridHead facet="lens" answer={row.lens} asked={view.lens?.includes(row.lens) ?? false} onChange={onChange} />
                </th>
                {row.cells.map((cell, column) => (
                  <DotCell
                    key={grid.columns[column]?.region}
                    takes={cell}
                    faint={faintOf(cell, shown)}
                    entry={cell.some((take) => take.id === entry) ? entry : undefined}
                    asDots={asDots}
                    lens={names.answer('lens', row.lens)}
                    region={names.region(grid.columns[column]?.region ?? null)}
                  />
                ))}
                <td className={styles.total}>{row.takes.length}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{text.coverage.takes}</th>
              {grid.columns.map((column) => (
                <td key={column.region}>{column.takes.length}</td>
              ))}
              <td className={styles.total}>{all.length}</td>
            </tr>
          </tfoot>
        </table>
      </Roving>
      <GridCaption grid={grid} />
    </figure>
  );
}

/** The takes of a cell that are left out, as one text: equal texts mean nothing to draw anew. */
const faintOf = (takes: readonly Take[], shown: ReadonlySet<Take>) =>
  takes.flatMap((take) => (shown.has(take) ? [] : take.id)).join(' ');
