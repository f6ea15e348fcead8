/**
 * What a sheet may take for a formula: `=`, `+`, `-`, `@` and their full-width
 * forms, also behind blanks and marks nobody sees, which some sheets pass over;
 * and a tab, a line end or NUL in the first place. Apostrophes before that are
 * the guard itself, or look like it.
 */
const dangerous = /^'*(?:[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]|[\t\r\n\0])/u;

const number = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * A cell that no sheet runs: where the text could be a formula, an apostrophe
 * stands before it. A plain number (`-5`) stays a number. Any text comes back
 * from `unguardCell`.
 */
export function guardCell(text: string): string {
  return dangerous.test(text) && !number.test(text) ? `'${text}` : text;
}

/** The text a guarded cell stands for: one apostrophe less where `guardCell` would have put it, else the cell as it is. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && dangerous.test(cell) ? cell.slice(1) : cell;
}
