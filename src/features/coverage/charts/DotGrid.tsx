import { useMemo } from 'react';
import { lensPlace } from '@/charts/palette';
import { unlabelled } from '@/core/dossier/lens';
import type { Take } from '@/core/dossier/take';
import { crosstab } from '@/core/metrics/crosstab';
import type { CoverageProps } from '@/features/coverage/coverageCharts';
import { drawnAsDots } from '@/features/coverage/drawnAsDots';
import { useNames } from '@/i18n/names';
import { useText } from '@/i18n/useText';
import { Roving } from '@/ui/Roving';
import { DotCell } from './DotCell';
import styles from './DotGrid.module.css';
import { GridCaption } from './GridCaption';
import { GridHead } from './GridHead';

/**
 * The lens × region grid. It always holds the whole dossier; what the filters
 * leave out is drawn faint, so that a reader sees what is gone and from where.
 */
export function DotGrid({ dossier, all, takes, lenses, view, onChange }: CoverageProps) {
  const text = useText();
  const names = useNames();
  const grid = useMemo(() => crosstab(all), [all]);
  const regions = grid.columns.map(({ region }) => names.region(region));
  const shown = new Set(takes);
  const asDots = drawnAsDots(all);
  const entry = grid.rows.flatMap((row) => row.takes).find((take) => shown.has(take));
  const sum = (group: readonly Take[]) => {
    const left = group.filter((take) => shown.has(take)).length;
    return (
      <span className={styles.sum}>
        {left === group.length ? left : text.coverage.shownOf(left, group.length)}
      </span>
    );
  };
  return (
    <figure className={styles.figure}>
      <Roving className={styles.scroll} label={text.coverage.gridTitle} items="[data-dot]">
        <table className={styles.grid}>
          <caption className="visually-hidden">
            {text.coverage.gridTitle}. {asDots && text.coverage.gridHelp}
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{text.coverage.lens}</span>
              </th>
              {grid.columns.map(({ region }) => (
                <th key={region} scope="col">
                  <GridHead
                    facet="region"
                    answer={region}
                    asked={view.region?.includes(region) ?? false}
                    onChange={onChange}
                  />
                </th>
              ))}
              <th scope="col" className={styles.total}>
                {text.coverage.takes}
              </th>
            </tr>
          </thead>
          <tbody>
            {grid.rows.map((row) => {
              const lens = names.answer('lens', row.lens);
              return (
                <tr key={row.lens} data-lens={lensPlace(row.lens === unlabelled ? null : row.lens, lenses)}>
                  <th scope="row">
                    <GridHead
                      facet="lens"
                      answer={row.lens}
                      asked={view.lens?.includes(row.lens) ?? false}
                      onChange={onChange}
                    />
                  </th>
                  {row.cells.map((cell, column) => (
                    <DotCell
                      key={grid.columns[column]?.region}
                      takes={cell}
                      faint={cell.map((take) => (shown.has(take) ? '0' : '1')).join('')}
                      entry={entry && cell.includes(entry) ? entry.id : undefined}
                      asDots={asDots}
                      lens={lens}
                      region={regions[column] ?? ''}
                    />
                  ))}
                  <td className={styles.total}>{sum(row.takes)}</td>
                </tr>
              );
            })}
          </tbody>
          {grid.rows.length > 1 && <tfoot>
            <tr>
              <th scope="row">{text.coverage.takes}</th>
              {grid.columns.map((column) => (
                <td key={column.region}>{sum(column.takes)}</td>
              ))}
              <td className={styles.total}>{sum(all)}</td>
            </tr>
          </tfoot>}
        </table>
      </Roving>
      <GridCaption dossier={dossier} grid={grid} takes={takes} />
    </figure>
  );
}
