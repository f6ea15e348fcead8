import { type Html, html } from '@/core/exports/page/html';
import { type FigureWords, figureWidth, type Ink, margin } from './figure';
import { type Drawing, framed } from './frame';
import { heightOf, linesOf, textAt, widestWord, widthOf } from './lines';

/** Bars stacked of parts, and what the parts are. */
export interface BarsFigure extends FigureWords {
  readonly parts: readonly BarPart[];
  readonly bars: readonly Bar[];
}

/** A part of every bar. `place` is a lens colour, null the ink; a hollow part is only outlined. */
export interface BarPart {
  readonly name: string;
  readonly place: string | null;
  readonly hollow: boolean;
}

export interface Bar {
  readonly name: string;
  /** In the order of the parts. */
  readonly counts: readonly number[];
}

const size = 12;
const inside = figureWidth - 2 * margin;

/** Lying bars, the longest as long as there is room: takes by the answers to a question. */
export function lyingBarsSvg(figure: BarsFigure, ink: Ink): string {
  const plain = { size, fill: ink.ink, font: ink.sans };
  const nameWidth = Math.min(220, Math.max(0, ...figure.bars.map(({ name }) => widthOf(name, size))) + 12);
  const unit = (inside - nameWidth - 40) / most(figure);
  const left = margin + nameWidth;
  const rows = figure.bars.map((bar) => {
    const lines = linesOf(bar.name, size, nameWidth - 12);
    return { bar, lines, height: Math.max(30, heightOf(lines.length, size) + 10) };
  });
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  const bars: Drawing = {
    height,
    at: (top) => {
      let y = top;
      const drawn = rows.map(({ bar, lines, height: room }) => {
        const middle = y + room / 2;
        y += room;
        let x = left;
        const parts = bar.counts.map((count, index) => {
          const from = x;
          x += count * unit;
          return block(from, middle - 10, count * unit, 20, figure.parts[index], ink);
        });
        const names = textAt(left - 12, middle - heightOf(lines.length, size) / 2, lines, { ...plain, anchor: 'end' });
        return html`${names}${parts}${textAt(x + 6, middle - heightOf(1, size) / 2, [String(sumOf(bar))], plain)}`;
      });
      return html`${drawn}<path d="M${left} ${top}v${height}" stroke="${ink.ink}"/>`;
    },
  };
  return framed(figure, [key(figure.parts, ink), bars], ink);
}

const tall = 240;

/** Standing bars along a scale, as of time. */
export function standingBarsSvg(figure: BarsFigure, ink: Ink): string {
  const plain = { size: 11, fill: ink.ink, font: ink.sans };
  const width = inside / Math.max(1, figure.bars.length);
  const unit = (tall - 20) / most(figure);
  const upright = figure.bars.some(({ name }) => widestWord(name, 11) > width - 2);
  const bars: Drawing = {
    height: tall,
    at: (top) => {
      const foot = top + tall;
      const drawn = figure.bars.map((bar, index) => {
        const x = margin + index * width + width * 0.1;
        let y = foot;
        const parts = bar.counts.map((count, part) => {
          y -= count * unit;
          return block(x, y, width * 0.8, count * unit, figure.parts[part], ink);
        });
        const count = sumOf(bar);
        const said = count === 0 ? [] : [String(count)];
        return html`${parts}${textAt(x + width * 0.4, y - 17, said, { ...plain, anchor: 'middle' })}`;
      });
      return html`${drawn}<path d="M${margin} ${foot}h${inside}" stroke="${ink.ink}"/>`;
    },
  };
  const labels = figure.bars.map(({ name }) => linesOf(name, 11, upright ? 110 : width - 2));
  const scale: Drawing = {
    height: upright
      ? Math.max(...labels.flat().map((line) => widthOf(line, 11))) + 8
      : heightOf(Math.max(1, ...labels.map((lines) => lines.length)), 11),
    at: (y) =>
      html`${labels.map((lines, index) => {
        const middle = margin + (index + 0.5) * width;
        if (!upright) return textAt(middle, y - 8, lines, { ...plain, anchor: 'middle' });
        return html`<g transform="translate(${middle.toFixed(1)} ${y - 6}) rotate(-90)">${textAt(0, -7, lines, { ...plain, anchor: 'end' })}</g>`;
      })}`,
  };
  return framed(figure, [key(figure.parts, ink), bars, scale], ink);
}

/** What the parts are, side by side as far as they fit. */
function key(parts: readonly BarPart[], ink: Ink): Drawing {
  let [x, line] = [0, 0];
  const places = parts.map((part) => {
    const [name = ''] = linesOf(part.name, size, inside - 20);
    const width = widthOf(name, size) + 40;
    if (x > 0 && x + width > inside) [x, line] = [0, line + 1];
    const place = { part, name, x: margin + x, line };
    x += width;
    return place;
  });
  return {
    height: heightOf(line + 1, 14),
    at: (y) =>
      html`${places.map(({ part, name, x: left, line: row }) => {
        const top = y + heightOf(row, 14);
        return html`${block(left + 1, top + 2, 11, 11, part, ink)}${textAt(left + 20, top, [name], { size, fill: ink.ink, font: ink.sans })}`;
      })}`,
  };
}

function block(x: number, y: number, width: number, height: number, part: BarPart | undefined, ink: Ink): Html {
  if (width === 0 || height === 0 || part === undefined) return html``;
  const colour = (part.place === null ? ink.ink : ink.lens[part.place]) ?? ink.ink;
  return html`<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" fill="${part.hollow ? ink.paper : colour}" stroke="${colour}"/>`;
}

function most({ bars }: BarsFigure): number {
  return Math.max(1, ...bars.map(sumOf));
}

function sumOf({ counts }: Bar): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
