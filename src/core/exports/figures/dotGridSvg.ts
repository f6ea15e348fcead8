import { unlabelled } from '@/core/dossier/lens';
import { notKnown } from '@/core/dossier/names';
import { isVoiced, type Take } from '@/core/dossier/take';
import { type Html, html } from '@/core/exports/page/html';
import type { Crosstab, CrosstabRow } from '@/core/metrics/crosstab';
import { type FigureWords, figureWidth, type Ink, margin } from './figure';
import { type Drawing, framed } from './frame';
import { type Column, columnsOf, nameWidth, pad, pitch, textSize } from './gridColumns';
import { heightOf, linesOf, type Setting, textAt } from './lines';

/** The grid of lens and region, and what its parts are called. */
export interface DotGridFigure extends FigureWords {
  readonly grid: Crosstab;
  /** Takes the filters leave; the others are drawn faint. */
  readonly shown: ReadonlySet<Take>;
  /** What the sums are sums of. */
  readonly total: string;
  /** `3 of 5`, where the filters leave three. */
  of(shown: number, all: number): string;
  region(region: string | null): string;
  lens(lens: string | null): string;
  lensPlace(lens: string | null): string;
}

/** Above this many takes a cell holds a count, as in the chart. */
const mostDots = 200;

/** The grid of dots as a picture: one dot is one take, filled if voiced, faint where the filters leave it out. */
export function dotGridSvg(figure: DotGridFigure, ink: Ink): string {
  const { grid } = figure;
  const { columns, upright, headHeight } = columnsOf(
    grid.columns.map(({ region }) => figure.region(region === notKnown ? null : region)),
  );
  const plain = { size: textSize, fill: ink.ink, font: ink.sans };
  const quiet = { ...plain, fill: ink.faint };
  const right = { ...quiet, anchor: 'end' } as const;
  const edge = figureWidth - margin;
  const line = (y: number, stroke: string) => html`<path d="M${margin} ${y}H${edge}" stroke="${stroke}"/>`;

  const head: Drawing = {
    height: headHeight,
    at(y) {
      const total = textAt(edge, y + headHeight - heightOf(1, textSize), [figure.total], right);
      return html`${columns.map((column) => headAt(column, y + headHeight, upright, plain))}${total}`;
    },
  };
  const rows = grid.rows.map((row) => rowOf(row, columns, figure, ink));
  const body: Drawing = {
    height: rows.reduce((sum, { height }) => sum + height, 0),
    at(top) {
      let y = top;
      return html`${rows.map(({ height, lines, colour, cells, takes, lens }) => {
        const [above, within] = [y, y + pad];
        y += height;
        const own = dot(margin + 6, within + 8, colour, lens === null, true);
        const sum = textAt(edge, within, [countOf(takes, figure)], right);
        const drawn = cells.map((cell, at) => cellAt(cell, columns[at], within, colour, figure, plain));
        return html`${line(above, ink.rule)}${own}${textAt(margin + 20, within, lines, plain)}${drawn}${sum}`;
      })}`;
    },
  };
  const sums: Drawing = {
    height: heightOf(1, textSize),
    at(y) {
      const each = grid.columns.map(({ takes }, at) => textAt(columns[at]?.x ?? 0, y, [countOf(takes, figure)], quiet));
      const all = textAt(edge, y, [countOf(grid.takes, figure)], right);
      return html`${line(y - 6, ink.ink)}${textAt(margin, y, [figure.total], quiet)}${each}${all}`;
    },
  };
  return framed(figure, [head, body, sums], ink);
}

/** A row with its height: that of its name, or of the fullest of its cells. */
function rowOf(row: CrosstabRow, columns: readonly Column[], figure: DotGridFigure, ink: Ink) {
  const lens = row.lens === unlabelled ? null : row.lens;
  const lines = linesOf(figure.lens(lens), textSize, nameWidth - 24);
  const stacked = row.cells.map((cell, at) => Math.ceil(cell.length / (columns[at]?.across ?? 1)));
  const tallest = asDots(figure) ? Math.max(1, ...stacked) : 1;
  const height = 2 * pad + Math.max(heightOf(lines.length, textSize), tallest * pitch);
  return { ...row, lens, lines, height, colour: ink.lens[figure.lensPlace(lens)] ?? ink.ink };
}

function asDots({ grid }: DotGridFigure): boolean {
  return grid.takes.length <= mostDots;
}

function countOf(takes: readonly Take[], { shown, of }: DotGridFigure): string {
  const left = takes.filter((take) => shown.has(take)).length;
  return left === takes.length ? String(left) : of(left, takes.length);
}

function headAt({ x, lines }: Column, foot: number, upright: boolean, setting: Setting): Html {
  if (!upright) return textAt(x, foot - heightOf(lines.length, textSize), lines, setting);
  const turned = `translate(${x.toFixed(1)} ${(foot - 4).toFixed(1)}) rotate(-90)`;
  return html`<g transform="${turned}">${textAt(0, -textSize * 0.3, lines, setting)}</g>`;
}

function cellAt(
  takes: readonly Take[],
  column: Column | undefined,
  y: number,
  colour: string,
  figure: DotGridFigure,
  setting: Setting,
): Html {
  const { x = 0, across = 1 } = column ?? {};
  if (takes.length === 0) return html``;
  if (!asDots(figure)) return textAt(x, y, [countOf(takes, figure)], setting);
  return html`${takes.map((take, index) => {
    const [along, down] = [index % across, Math.floor(index / across)];
    return dot(x + 6 + along * pitch, y + 8 + down * pitch, colour, !isVoiced(take), figure.shown.has(take));
  })}`;
}

function dot(x: number, y: number, colour: string, hollow: boolean, shown: boolean): Html {
  const faint = shown ? null : html` opacity="0.3"`;
  return html`<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="5.2" fill="${hollow ? 'none' : colour}" stroke="${colour}" stroke-width="1.5"${faint}/>`;
}
