import { memo, use } from 'react';
import { Footing } from '@/ui/fromPage/footing';
import { TableTwin } from '@/charts/TableTwin';
import type { Crosstab } from '@/core/metrics/crosstab';
import { useNames } from '@/i18n/names';
import { useText } from '@/i18n/useText';
import styles from './GridCaption.module.css';

/** What the grid counts, and its figures as a table. */
export const GridCaption = memo(function GridCaption({
  grid,
  shown,
  unlabelled,
}: {
  grid: Crosstab;
  /** Takes the filters leave, and those of them without a lens. */
  shown: number;
  unlabelled: number;
}) {
  const text = useText();
  const names = useNames();
  const rows = {
    head: [text.coverage.lens, ...grid.columns.map(({ region }) => names.region(region)), text.coverage.takes],
    body: grid.rows.map((row) => [
      names.answer('lens', row.lens),
      ...row.cells.map((cell) => cell.length),
      row.takes.length,
    ]),
  };
  return (
    <figcaption className={styles.caption}>
      <p>
        {text.coverage.caption(shown, grid.takes.length, unlabelled)} {use(Footing)}
      </p>
      <TableTwin rows={rows} name="lens-by-region" caption={text.coverage.gridTitle} />
    </figcaption>
  );
});
