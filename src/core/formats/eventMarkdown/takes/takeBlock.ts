import { notKnown } from '@/core/dossier/names';
import type { Take } from '@/core/dossier/take';
import { hostOf, webAddress } from '@/core/dossier/webAddress';
import { canonicalIn } from '@/core/formats/eventMarkdown/canonicalLine';
import type { Finding } from '@/core/formats/findings';
import type { Cursor, Line } from '@/core/formats/markdown/cursor';
import { bulletIn, headingIn, isRule } from '@/core/formats/markdown/marks';
import { printedLanguage } from '@/core/formats/printed/printedLanguage';
import { printedLink } from '@/core/formats/printed/printedLink';
import { printedName } from '@/core/formats/printed/printedName';
import { placeParts, printedOutlet, printedRegion, takeHeadOf } from './takeHead';
import { isTakeKeyed } from './takeKeys';
import { readTakeLines } from './takeLines';

/** A take as its lines have it. Ids are given once all are known. */
export interface ReadTake {
  readonly take: Omit<Take, 'id'>;
  /** The id the file gives, where it gives one. */
  readonly id: string | null;
  readonly line: number;
  readonly quoteLine: number;
}

/** Reads one take: its bullet, and the lines that belong to it. */
export function readTake(
  bullet: Line,
  item: string,
  lens: string | null,
  cursor: Cursor,
  findings: Finding[],
): ReadTake {
  const line = bullet.number;
  const head = takeHeadOf(item);
  const { outlet, link } = readOutlet(head.outlet, line, findings);
  const { region, language } = readPlace(head.place, outlet, line, findings);
  const lines = readTakeLines(takeLinesAfter(bullet, cursor), head.gist, outlet, findings);
  const source = lines.link ?? link;
  if (source === null && lines.brokenLink === null) findings.push({ code: 'link-missing', line, outlet });
  const { headline, gist, quote, published, byline, brokenLink, notes } = lines;
  return {
    take: { outlet, region, language, lens, headline, gist, quote, published, byline, link: source, brokenLink, notes },
    id: lines.id,
    line,
    quoteLine: lines.quoteLine ?? line,
  };
}

/** The lines of a take: all that follow, until another take, a heading, a rule or the end of the takes. */
function takeLinesAfter(bullet: Line, cursor: Cursor): readonly Line[] {
  const lines = [bullet];
  for (let line = cursor.peekText(); line !== undefined && belongs(line, lines.at(-1)); line = cursor.peekText()) {
    while (cursor.next() !== line);
    lines.push(line);
  }
  return lines.slice(1);
}

function belongs({ text, indented, number }: Line, before: Line | undefined): boolean {
  if (headingIn(text) !== null || isRule(text) || canonicalIn(text) !== null) return false;
  if (indented) return !(bulletIn(text)?.startsWith('**') ?? false);
  return bulletIn(text) === null && (number - 1 === before?.number || text.startsWith('>') || isTakeKeyed(text));
}

function readOutlet(printed: string, line: number, findings: Finding[]): { outlet: string; link: string | null } {
  const plain = printedOutlet(printed);
  const { label, link } = plain === printed ? linked(plain) : { label: plain, link: null };
  const { name, hidden } = printedName(label);
  if (name === '') findings.push({ code: 'take-without-outlet', line });
  else if (hidden) findings.push({ code: 'hidden-characters', line, text: name });
  if (name !== '') return { outlet: name, link };
  return { outlet: link === null ? notKnown : hostOf(link), link };
}

/** An outlet printed as a link keeps its name and gives the take its link; to anything but the web, it is text. */
function linked(printed: string): { label: string; link: string | null } {
  if (webAddress(printed) !== null) return { label: '', link: printed };
  const middle = printed.startsWith('[') && printed.endsWith(')') ? printed.indexOf('](') : -1;
  const { link } = printedLink(middle === -1 ? '' : printed.slice(middle + 2, -1));
  return link === null ? { label: printed, link } : { label: printed.slice(1, middle), link };
}

function readPlace(
  place: string | null,
  outlet: string,
  line: number,
  findings: Finding[],
): Pick<Take, 'region' | 'language'> {
  if (place === null) {
    findings.push({ code: 'region-missing', line, outlet });
    return { region: null, language: null };
  }
  const parts = placeParts(place);
  const { name, hidden } = printedName(printedRegion(parts.region));
  if (name === '') findings.push({ code: 'region-missing', line, outlet });
  else if (hidden) findings.push({ code: 'hidden-characters', line, text: name });
  const language = printedLanguage(parts.language);
  if (language === null && parts.language !== notKnown) {
    findings.push({ code: 'language-unreadable', line, text: parts.language });
  }
  return { region: name === '' || parts.region === notKnown ? null : name, language };
}
