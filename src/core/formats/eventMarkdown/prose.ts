import type { Cursor, Line } from '@/core/formats/markdown/cursor';
import { bulletIn, headingIn, isRule } from '@/core/formats/markdown/marks';
import { placeWhere, printedText, written } from '@/core/formats/markdown/quoting';
import { canonicalIn } from './canonicalLine';

/**
 * The texts of a section, a paragraph or list item each. Lines of one paragraph
 * are joined, and so are the indented lines of an item. Takes that begin here
 * without a heading of their own end it.
 */
export function readProse(cursor: Cursor): readonly string[] {
  const texts: string[][] = [];
  let open = false;
  for (let line = cursor.peek(); line !== undefined && !endsProse(line, cursor); line = cursor.peek()) {
    cursor.next();
    const item = bulletIn(line.text);
    const heading = headingIn(line.text);
    if (line.text === '') open = false;
    else if (item !== null) texts.push([item]);
    else if (heading !== null) texts.push([heading.text]);
    else if (open) texts.at(-1)?.push(line.text);
    else texts.push([line.text]);
    open = line.text !== '' && heading === null;
  }
  return texts.map((lines) => printedText(lines.join(' '), prosePlace)).filter((text) => text !== '');
}

function endsProse({ text }: Line, cursor: Cursor): boolean {
  const heading = headingIn(text);
  if (heading === null) return isRule(text) || canonicalIn(text) !== null;
  return heading.level < 3 || opensLens(text, cursor.peekText(1)?.text);
}

/** True for a heading right above the bullet of a take. */
export function opensLens(line: string, below: string | undefined): boolean {
  return headingIn(line)?.level === 3 && (bulletIn(below ?? '')?.startsWith('**') ?? false);
}

const prosePlace = placeWhere(
  (text) => headingIn(text) !== null || bulletIn(text) !== null || isRule(text) || canonicalIn(text) !== null,
);

/** A paragraph or item as its line. */
export function writtenProse(text: string): string {
  return written(text, prosePlace);
}
