import { lensesOf, unlabelled } from '@/core/dossier/lens';
import type { Take } from '@/core/dossier/take';
import { facets, groupBy } from '@/core/facets/facets';

/** One region of the grid, and the takes in its column. */
export interface CrosstabColumn {
  readonly region: string;
  readonly takes: readonly Take[];
}

/** One lens of the grid: a cell for each column, in the order of the columns. */
export interface CrosstabRow {
  readonly lens: string;
  readonly cells: readonly (readonly Take[])[];
  readonly takes: readonly Take[];
}

/** Who covered it, and from where: every take stands in exactly one cell. */
export interface Crosstab {
  readonly columns: readonly CrosstabColumn[];
  readonly rows: readonly CrosstabRow[];
  readonly takes: readonly Take[];
}

/**
 * Lens by region, as printed. Lenses stand in order of appearance, no lens
 * (`unlabelled`) last; regions by count, then reading order, unknown (`?`)
 * last. Cells hold the takes themselves, in reading order. `all` is the whole
 * dossier where `takes` is a selection from it: it fixes the order of the
 * lenses, and rows and columns a selection has emptied are left out.
 */
export function crosstab(takes: readonly Take[], all: readonly Take[] = takes): Crosstab {
  const columns = [...groupBy('region', takes)].map(([region, inColumn]) => ({ region, takes: inColumn }));
  const byLens = groupBy('lens', takes);
  const rows = [...lensesOf(all), unlabelled].flatMap((lens) => {
    const inRow = byLens.get(lens);
    if (inRow === undefined) return [];
    const cells = columns.map(({ region }) => inRow.filter((take) => facets.region(take)[0] === region));
    return [{ lens, cells, takes: inRow }];
  });
  return { columns, rows, takes };
}
