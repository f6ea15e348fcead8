import { webAddress } from '@/core/dossier/webAddress';

/** Identifiers that hold hyphens, or stand behind a letter or two: `_us_5ad6…`, `-a-1dbed41b-59f3-…`, `-9.7186154`. */
const tails = [
  /(?:[-_][a-z]{1,2})?[-_]?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  /(?:[-_][a-z]{1,2})?[-_][0-9a-f]{16,}$/i,
  /[-_]\d\.\d{5,}$/,
];
const cjk = /[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const year = /^(?:19|20)\d\d$/;
const dayOrMonth = /^\d{1,2}$/;

/** Fewer words than this, in a segment that others follow, are the name of a section: `artificial-intelligence`. */
const fewestBeforeTheEnd = 4;

/**
 * The words left in a link, lower case, in the order they stand; null where
 * none are. They are the outlet's, but not a headline: they may be meant for
 * search engines, or be older than the headline, and have lost their marks.
 *
 * Read from the last segment of the path that holds words, without extension,
 * identifiers, and dates at either end (method 2.12). One word is no phrase.
 */
export function linkWords(link: string): string | null {
  const address = webAddress(link);
  if (address === null) return null;
  const { pathname, search } = new URL(address);
  const segments = pathname.split('/').filter((segment) => segment !== '');
  for (const [back, segment] of segments.reverse().entries()) {
    const words = wordsIn(decode(segment));
    const fewest = back > 0 ? fewestBeforeTheEnd : isScript(segment, search) ? 3 : 2;
    if (weightOf(words) >= fewest) return words.join(' ');
  }
  return null;
}

/** `view_news.php?id=238331` names a program, not an article. */
function isScript(segment: string, search: string): boolean {
  return search !== '' && /\.(?:php|aspx?|jsp|cfm|do|nhn)$/i.test(segment);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment.replace(/%[0-9a-f]{0,2}/gi, ' ');
  }
}

function wordsIn(segment: string): readonly string[] {
  const bare = tails.reduce((text, tail) => text.replace(tail, ''), segment.replace(/\.[a-z]{2,6}\d?$/i, ''));
  const words = bare
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u200c\u200d]/g, '')
    .replace(/[’ʼ]/g, "'")
    .split(/[^\p{L}\p{N}\p{M}']+/u)
    .map((word) => word.replace(/^'+|'+$/g, ''))
    .filter((word) => word !== '');
  return words.slice(headOf(words), tailOf(words));
}

/** How many words at the beginning are a date or identifiers. */
function headOf(words: readonly string[]): number {
  let at = 0;
  for (;;) {
    const [first = '', second = '', third = ''] = words.slice(at, at + 3);
    if (isDate(first, second, third)) at += 3;
    else if (isIdentifier(first)) at += 1;
    else return at;
  }
}

/** Where the words end and a date, a year or identifiers begin. */
function tailOf(words: readonly string[]): number {
  let end = words.length;
  for (;;) {
    const [third = '', second = '', last = ''] = [words[end - 3], words[end - 2], words[end - 1]];
    if (isDate(third, second, last) || isDate(last, second, third)) end -= 3;
    else if (year.test(second) && dayOrMonth.test(last)) end -= 2;
    else if (/^\d{1,4}$/.test(last) && isIdentifier(second)) end -= 2;
    else if (isIdentifier(last) || year.test(last)) end -= 1;
    else return end;
  }
}

function isDate(possibleYear: string, month: string, day: string): boolean {
  return year.test(possibleYear) && dayOrMonth.test(month) && dayOrMonth.test(day);
}

/** Five digits or more, or letters and digits mixed as no name is: `b2969843`, `cy0294829ndo`; not `h5n1`, `euro2024`. */
function isIdentifier(word: string): boolean {
  if (/^\d{5,}$/.test(word)) return true;
  if (!/^[a-z\d]{5,}$/.test(word) || /^[a-z]{3,}(?:19|20)\d\d$/.test(word)) return false;
  return word.replace(/\D/g, '').length >= 4 || (word.length >= 8 && /[a-z]\d+[a-z]/.test(word));
}

/** How many words there are. Where none are set apart, two characters count as one. */
function weightOf(words: readonly string[]): number {
  return words
    .filter((word) => /\p{L}.*\p{L}/u.test(word))
    .reduce((sum, word) => sum + (cjk.test(word) ? Math.ceil([...word].length / 2) : 1), 0);
}
