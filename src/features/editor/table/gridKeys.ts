/** A cell of the table; column 0 is the number of the row. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

const page = 10;

type Way = (at: Cell, last: Cell, far: boolean) => Cell;

const ways: Readonly<Record<string, Way>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }) => ({ row: row - page, column }),
  PageDown: ({ row, column }) => ({ row: row + page, column }),
  Home: ({ row }, _, far) => ({ row: far ? 0 : row, column: 0 }),
  End: ({ row }, last, far) => ({ row: far ? last.row : row, column: last.column }),
};

/** The cell a key leads to, within the table; null for a key that leads nowhere. `far` is Ctrl. */
export function cellAfter(key: string, at: Cell, last: Cell, far: boolean): Cell | null {
  const way = ways[key];
  if (way === undefined) return null;
  const to = way(at, last, far);
  return { row: within(to.row, last.row), column: within(to.column, last.column) };
}

function within(place: number, last: number): number {
  return Math.max(0, Math.min(place, last));
}
