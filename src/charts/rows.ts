import { saveFile } from '@/ui/saveFile';

/** A table as plain values: its head, then its rows. The first cell of a row names it. */
export interface Rows {
  readonly head: readonly string[];
  readonly body: readonly (readonly (string | number)[])[];
}

/** Puts rows on the clipboard, tab between cells, as a sheet takes them; no cell is one it would run as a formula. */
export async function copyRows({ head, body }: Rows): Promise<void> {
  const plain = (cell: string | number) =>
    typeof cell === 'number' ? String(cell) : cell.replace(/[\t\n\r]+/g, ' ').replace(/^(?=\s*[=+@-])/, "'");
  await navigator.clipboard.writeText([head, ...body].map((row) => row.map(plain).join('\t')).join('\n'));
}

/**
 * Saves rows as CSV: UTF-8 with a byte order mark, so that Excel reads Hangul,
 * and no cell that a sheet would run as a formula.
 */
export async function saveRows({ head, body }: Rows, name: string): Promise<void> {
  const { unparse } = await import('papaparse');
  const csv = unparse({ fields: [...head], data: body.map((row) => [...row]) }, { escapeFormulae: true });
  saveFile(`${name}.csv`, 'text/csv;charset=utf-8', `\uFEFF${csv}`);
}
