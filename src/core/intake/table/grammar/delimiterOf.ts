import { readRows } from './readRows';

/** In the order they are taken where two fit as well. */
const delimiters = [',', '\t', ';', '|'] as const;

/** Enough of a text to tell its delimiter by. */
const sampled = 100_000;
const fewest = 30;

/**
 * What parts the cells of a text: the one its first record holds most of, given
 * that the records after it have as many. Null where no delimiter makes at
 * least two columns of most records.
 */
export function delimiterOf(text: string): string | null {
  const sample = text.slice(0, sampled);
  const head = sample.slice(0, /[\r\n]/.exec(sample)?.index);
  let best: { readonly delimiter: string; readonly fit: number } | null = null;
  for (const delimiter of delimiters) {
    if (!head.includes(delimiter)) continue;
    const fit = fitOf(sample, delimiter, sample.length < text.length);
    if (fit > (best?.fit ?? 0)) best = { delimiter, fit };
  }
  return best?.delimiter ?? null;
}

/** Sheets may end every row with a delimiter: how many cells there are up to the last that holds anything. */
function holds(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => /\S/.test(cell)) + 1;
}

function fitOf(sample: string, delimiter: string, isCut: boolean): number {
  const { rows } = readRows(sample, delimiter, 1);
  const [header, ...rest] = isCut ? rows.slice(0, -1) : rows;
  const asked = rest.slice(0, fewest);
  const width = (header ?? rows[0])?.cells.length ?? 0;
  const same = asked.filter(({ cells }) => cells.length === width || holds(cells) === width).length;
  const share = asked.length === 0 ? 1 : same / asked.length;
  return share < 0.5 ? 0 : (width - 1) * share;
}
