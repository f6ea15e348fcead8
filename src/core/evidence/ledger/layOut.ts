import { type Cell, cellsOf, isText, speaks } from './cellsOf';
import type { Ledger, LedgerRow, Voice } from './ledger';

/** More takes than this make no table that can be read, only a list. */
export const mostColumns = 12;

/** A row with its cells, one for each column of the ledger. */
export interface LaidRow {
  /** Its place in the ledger. */
  readonly at: number;
  readonly row: LedgerRow;
  readonly cells: readonly Cell[];
  /** Takes that have it, of those with text to look in. */
  readonly held: number;
  readonly of: number;
}

/** How a ledger is set out for one voice. Columns are named by their place in the ledger. */
export interface LaidLedger {
  /** `list` where takes with text are too many for columns. */
  readonly form: 'table' | 'list';
  /** Takes shown each for itself, in their order. */
  readonly columns: readonly number[];
  /** Takes with words in their link alone, taken together where not all would fit. */
  readonly folded: readonly number[];
  /** The dossier's own voice; null where it does not speak. */
  readonly own: number | null;
  /** Takes by what there is to look in: figures are looked for in texts, names in links too. */
  readonly takes: {
    readonly texts: readonly number[];
    readonly links: readonly number[];
    readonly silent: readonly number[];
  };
  /** Rows some take has, in the order of the ledger. */
  readonly rows: readonly LaidRow[];
  /** Rows the dossier's own voice alone has. */
  readonly ownRows: readonly LaidRow[];
}

/**
 * Sets out a ledger over all words or over one voice's. A row nobody has in
 * that voice is left out; a ledger of a dossier without texts has no rows.
 */
export function layOut(ledger: Ledger, voice: Voice | null = null): LaidLedger {
  const spoken = ledger.columns.map(({ layers }) => layers.filter((layer) => speaks(layer, voice)));
  const places = ledger.columns.map((_, column) => column);
  const takes = places.filter((column) => ledger.columns[column]?.take !== null);
  const own = places.find((column) => !takes.includes(column) && spoken[column]?.length !== 0) ?? null;
  const text = isText('figure', voice);
  const worded = takes.filter((column) => spoken[column]?.length !== 0);
  const texts = worded.filter((column) => spoken[column]?.some(text));
  const links = worded.filter((column) => !texts.includes(column));

  const areFew = (columns: readonly number[]) => columns.length <= mostColumns;
  const folds = !areFew(worded) && areFew(texts);
  const rows = ledger.rows.map((row, at) => laidRow(ledger, row, at, voice)).filter(({ cells }) => cells.some(isHeld));
  return {
    form: folds || areFew(worded) ? 'table' : 'list',
    columns: folds ? texts : worded,
    folded: folds ? links : [],
    own,
    takes: { texts, links, silent: takes.filter((column) => !worded.includes(column)) },
    rows: rows.filter(({ held }) => held > 0),
    ownRows: rows.filter(({ held }) => held === 0),
  };
}

function laidRow(ledger: Ledger, row: LedgerRow, at: number, voice: Voice | null): LaidRow {
  const cells = cellsOf(ledger, row, voice);
  const ofTakes = cells.filter(({ take }) => take !== null);
  return {
    at,
    row,
    cells,
    held: ofTakes.filter(isHeld).length,
    of: ofTakes.filter(({ state }) => state !== 'no-text').length,
  };
}

function isHeld({ state }: Cell): boolean {
  return state === 'same';
}
