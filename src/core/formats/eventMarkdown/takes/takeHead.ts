import { notKnown } from '@/core/dossier/names';
import { webAddress } from '@/core/dossier/webAddress';
import { bulletIn } from '@/core/formats/markdown/marks';
import { endOfString, placeWhere, printedText, written } from '@/core/formats/markdown/quoting';

/** The first line of a take, in its parts as printed. */
export interface TakeHead {
  readonly outlet: string;
  /** What stands in the brackets, or null where there are none. */
  readonly place: string | null;
  readonly gist: string;
}

/** The parts of `**Outlet** (Region, en) — gist`; without the bold, the name ends at the bracket or the dash. */
export function takeHeadOf(text: string): TakeHead {
  const { outlet, rest } = named(text);
  const close = '(（'.includes(rest.charAt(0) || ' ') ? closingBracket(rest) : -1;
  if (close === -1) return { outlet, place: null, gist: withoutDash(rest) };
  return { outlet, place: rest.slice(1, close).trim(), gist: withoutDash(rest.slice(close + 1).trim()) };
}

/** True where a line opens a take beyond doubt: a bold name, then brackets that hold a comma. */
export function opensTake(line: string): boolean {
  const item = bulletIn(line) ?? '';
  return item.startsWith('**') && /[,，]/.test(takeHeadOf(item).place ?? '');
}

function named(text: string): { outlet: string; rest: string } {
  if (text.startsWith('**')) {
    const string = text[2] === '"' ? endOfString(text, 2) : -1;
    const close = string !== -1 && text.startsWith('**', string) ? string : text.indexOf('**', 2);
    if (close !== -1) return { outlet: text.slice(2, close).trim(), rest: text.slice(close + 2).trim() };
  }
  const end = text.search(/[(（]|\s[—–-](?:\s|$)/);
  const plain = end === -1 ? text : text.slice(0, end);
  return { outlet: plain.replace(/^\*\*/, '').trim(), rest: end === -1 ? '' : text.slice(end).trim() };
}

/** The bracket that closes the one a text begins with, or -1. */
function closingBracket(text: string): number {
  const string = text[1] === '"' ? endOfString(text, 1) : -1;
  let open = 0;
  for (
    let at = string !== -1 && /^\s*[,，]/.test(text.slice(string, string + 8)) ? string : 0;
    at < text.length;
    at++
  ) {
    const character = text.charAt(at);
    if ('(（'.includes(character)) open++;
    else if (')）'.includes(character) && --open <= 0) return at;
  }
  return -1;
}

function withoutDash(text: string): string {
  const dash = text.charAt(0);
  if (dash === '' || !'—–-―─:：'.includes(dash)) return text;
  let end = 1;
  while (text[end] === dash) end++;
  return text.slice(end).trim();
}

/** The region and the language in the brackets, parted at the last comma. */
export function placeParts(place: string): { readonly region: string; readonly language: string } {
  const comma = Math.max(place.lastIndexOf(','), place.lastIndexOf('，'));
  if (comma !== -1) return { region: place.slice(0, comma).trim(), language: place.slice(comma + 1).trim() };
  return /^[a-z]{2,3}$/.test(place) ? { region: '', language: place } : { region: place, language: '' };
}

const outletPlace = placeWhere((outlet) => outlet.includes('*') || /^["[]/.test(outlet) || webAddress(outlet) !== null);
const regionPlace = placeWhere(
  (region) => region === notKnown || region.startsWith('"') || closingBracket(`(${region})`) !== region.length + 1,
);

export const printedOutlet = (printed: string): string => printedText(printed, outletPlace);
export const printedRegion = (printed: string): string => printedText(printed, regionPlace);

/** The first line of a take, without its bullet. */
export function takeHeadLine(outlet: string, region: string | null, language: string | null, gist: string): string {
  const place = `${region === null ? notKnown : written(region, regionPlace)}, ${language ?? notKnown}`;
  return `**${written(outlet, outletPlace)}** (${place}) —${gist === '' ? '' : ` ${gist}`}`;
}
