import { canonicalIn } from '@/core/formats/eventMarkdown/canonicalLine';
import { isGraphLine } from '@/core/formats/eventMarkdown/graphLines';
import type { Finding } from '@/core/formats/findings';
import type { Cursor, Line } from '@/core/formats/markdown/cursor';
import { bulletIn, headingIn, isRule } from '@/core/formats/markdown/marks';
import { placeWhere, printedText, written } from '@/core/formats/markdown/quoting';
import { noLensWords, saysNoLens } from '@/core/formats/printed/noLens';
import { printedName } from '@/core/formats/printed/printedName';
import { type ReadTake, readTake } from './takeBlock';

/** The takes read so far, and the lenses met, over all the places of a file that hold takes. */
export interface TakesSoFar {
  readonly takes: ReadTake[];
  readonly lenses: Set<string>;
}

/** Reads lenses and their takes, until a heading that is no lens, a rule, or the lines that join dossiers. */
export function readTakes(cursor: Cursor, soFar: TakesSoFar, findings: Finding[]): void {
  let lens: string | null | undefined;
  for (let line = cursor.peek(); line !== undefined; line = cursor.peek()) {
    const { text, number } = line;
    const heading = headingIn(text);
    if ((heading && heading.level < 3) || isRule(text) || canonicalIn(text) !== null || isGraphLine(text)) return;
    cursor.next();
    const item = bulletIn(text);
    if (heading) lens = readLens(heading.text, line, cursor, soFar.lenses, findings);
    else if (item !== null && item !== '') {
      const take = readTake(line, item, lens ?? null, cursor, findings);
      if (lens === undefined) findings.push({ code: 'take-before-lens', line: number, outlet: take.take.outlet });
      lens ??= null;
      soFar.takes.push(take);
    } else if (text !== '') findings.push({ code: 'text-unplaced', line: number, text });
  }
}

function readLens(
  printed: string,
  { number: line }: Line,
  cursor: Cursor,
  met: Set<string>,
  findings: Finding[],
): string | null {
  const { name, hidden } = printedName(printedText(printed, lensPlace));
  if (name === '') findings.push({ code: 'lens-empty', line });
  else if (hidden) findings.push({ code: 'hidden-characters', line, text: name });
  if (name === '' || saysNoLens(printed)) return null;
  if (met.has(name)) findings.push({ code: 'lens-repeated', line, lens: name });
  met.add(name);
  const below = cursor.peekText()?.text;
  if (below === undefined || headingIn(below) !== null) findings.push({ code: 'lens-without-takes', line, lens: name });
  return name;
}

const lensPlace = placeWhere(saysNoLens);

/** A lens as its heading. */
export function lensHeading(lens: string | null): string {
  return `### ${lens === null ? noLensWords[0] : written(lens, lensPlace)}`;
}
