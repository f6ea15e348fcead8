import { figureWidth, margin } from './figure';
import { heightOf, linesOf, widestWord, widthOf } from './lines';

/** Of the names of lenses, and of the sums at the end of a row. */
export const nameWidth = 200;
const sumWidth = 66;

/** Around what stands in a cell. */
export const pad = 7;
/** From dot to dot. */
export const pitch = 15;
/** Of names and figures. */
export const textSize = 12;

/** A column of the grid: where what stands in it begins, its head in lines, and how many dots fit side by side. */
export interface Column {
  readonly x: number;
  readonly lines: readonly string[];
  readonly across: number;
}

/**
 * The columns under their heads: each as wide as its widest word and its share
 * of what is left. Where the words do not fit, all are as wide and heads stand
 * `upright`, read from below.
 */
export function columnsOf(heads: readonly string[]): {
  readonly columns: readonly Column[];
  readonly upright: boolean;
  readonly headHeight: number;
} {
  const room = figureWidth - 2 * margin - nameWidth - sumWidth;
  const needed = heads.map((head) => Math.max(pitch, widestWord(head, textSize)) + 2 * pad);
  const left = room - needed.reduce((sum, width) => sum + width, 0);
  const upright = left < 0;
  let x = margin + nameWidth + pad;
  const columns = heads.map((head, index) => {
    const width = upright ? room / heads.length : (needed[index] ?? 0) + left / heads.length;
    const lines = linesOf(head, textSize, upright ? 130 : width - pad);
    const column = { x, lines, across: Math.max(1, Math.floor((width - pad) / pitch)) };
    x += width;
    return column;
  });
  const longest = Math.max(0, ...columns.flatMap(({ lines }) => lines.map((line) => widthOf(line, textSize))));
  const most = Math.max(1, ...columns.map(({ lines }) => lines.length));
  return { columns, upright, headHeight: upright ? longest + 8 : heightOf(most, textSize) };
}
