import { memo, use } from 'react';
import { Footing } from '@/ui/fromPage/footing';
import { TableTwin } from '@/charts/TableTwin';
import type { Dossier } from '@/core/dossier/dossier';
import type { Take } from '@/core/dossier/take';
import type { Crosstab } from '@/core/metrics/crosstab';
import { useNames } from '@/i18n/names';
import { useText } from '@/i18n/useText';
import { later } from '@/ui/later';
import { Panel } from '@/ui/Panel';
import styles from './GridCaption.module.css';

const SaveGrid = later(() => import('@/features/coverage/picture/SaveGrid').then((module) => module.SaveGrid));

/** What the grid counts, its figures as a table, and ways to save it. */
export const GridCaption = memo(function GridCaption({
  dossier,
  grid,
  takes,
}: {
  dossier: Dossier;
  grid: Crosstab;
  /** Those the filters leave. */
  takes: readonly Take[];
}) {
  const text = useText();
  const names = useNames();
  const unlabelled = takes.filter((take) => take.lens === null).length;
  const caption = text.coverage.caption(takes.length, grid.takes.length, unlabelled);
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
        {caption} {use(Footing)}
      </p>
      <TableTwin rows={rows} name="lens-by-region" caption={text.coverage.gridTitle} />
      <Panel waiting={<div className={styles.pictures} />} broke={text.site.partBroke} reload={text.site.reload}>
        <SaveGrid dossier={dossier} grid={grid} takes={takes} caption={caption} />
      </Panel>
    </figcaption>
  );
});
