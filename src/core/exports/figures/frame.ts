import { type Html, html } from '@/core/exports/page/html';
import { type FigureWords, figureWidth, type Ink, margin } from './figure';
import { heightOf, linesOf, textAt } from './lines';

const inside = figureWidth - 2 * margin;

/** A drawing with its own height, to be put at some height of the picture. */
export interface Drawing {
  readonly height: number;
  at(y: number): Html;
}

/** A picture that stands alone: title, drawing, what it counts and where it is from; as wide as a page prints. */
export function framed(words: FigureWords, drawings: readonly Drawing[], ink: Ink): string {
  const { title, caption, foot, language } = words;
  const drawn: Html[] = [];
  let y = margin;
  const put = (height: number, gap: number, markup: Html) => {
    drawn.push(markup);
    y += height + gap;
  };
  const write = (text: string, size: number, fill: string, font: string, gap: number) => {
    const lines = linesOf(text, size, inside);
    put(heightOf(lines.length, size), gap, textAt(margin, y, lines, { size, fill, font }));
  };
  write(title, 22, ink.ink, ink.serif, 14);
  for (const drawing of drawings) put(drawing.height, 12, drawing.at(y));
  put(1, 8, html`<path d="M${margin} ${y}h${inside}" stroke="${ink.rule}"/>`);
  write(caption, 12, ink.ink, ink.sans, 6);
  for (const line of foot) write(line, 10, ink.faint, ink.sans, 3);
  const height = Math.ceil(y + margin - 3);
  const millimetres = (units: number) => ((units / figureWidth) * 203.2).toFixed(1);
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${millimetres(figureWidth)}mm" height="${millimetres(height)}mm" viewBox="0 0 ${figureWidth} ${height}" lang="${language}" role="img" aria-label="${title}"><title>${title}</title><desc>${[caption, ...foot].join('\n')}</desc><rect width="${figureWidth}" height="${height}" fill="${ink.paper}"/>${drawn}</svg>
`.markup;
}
