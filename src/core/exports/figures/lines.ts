import { type Html, html } from '@/core/exports/page/html';

/** How wide letters are, in parts of their size: none is measured, so a little too wide rather than too narrow. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/, 1],
  [/\p{M}/u, 0],
  [/[ iIl.,:;'’|!()[\]]/, 0.32],
  [/[mwMW@—%]/, 0.9],
  [/[\p{Lu}\d]/u, 0.68],
  [/./u, 0.57],
];

/** About how wide a text is drawn at a size. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.57;
  return width * size;
}

/** The widest word of a text at a size. */
export function widestWord(text: string, size: number): number {
  return Math.max(0, ...text.split(/\s+/u).map((word) => widthOf(word, size)));
}

/** A text in lines no wider than asked; a word too wide for any line is cut. */
export function linesOf(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, size) <= width) line = longer;
    else {
      if (line !== '') lines.push(line);
      const pieces = cut(word, size, width);
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1) ?? '';
    }
  }
  return line === '' ? lines : [...lines, line];
}

function cut(word: string, size: number, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && widthOf(piece + letter, size) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

/** How lines of text are set. */
export interface Setting {
  readonly size: number;
  readonly fill: string;
  readonly font: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly weight?: number;
}

/** Space between the feet of two lines, in parts of the size. */
const leading = 1.35;

/** How high so many lines stand. */
export function heightOf(lines: number, size: number): number {
  return Math.round(lines * size * leading);
}

/** Lines of text, the top of the first at `y`. */
export function textAt(x: number, y: number, lines: readonly string[], setting: Setting): Html {
  const { size, fill, font, anchor = 'start', weight = 400 } = setting;
  const drawn = lines.map((line, index) => {
    const foot = (y + size + index * size * leading).toFixed(1);
    return html`<text x="${x.toFixed(1)}" y="${foot}" font-family="${font}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}">${line}</text>`;
  });
  return html`${drawn}`;
}
