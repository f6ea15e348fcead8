import { scriptLanguage } from '@/core/formats/printed/scriptLanguage';
import { oncePerPassage } from '@/core/reading/oncePerPassage';
import { type Caution, type ListLanguage, listLanguages, type WordGroup } from './lists/wordList';
import { quotedSpans } from './quotedSpans';
import { type Entry, indexOf, keyAt, type WordIndex } from './wordIndex';

/** Words of a passage that a list holds. It says that the list has them, not what the text does with them. */
export interface WordMark {
  /** In UTF-16 units of the passage's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly list: string;
  readonly group: WordGroup;
  readonly caution: Caution | null;
  /** Within quotation marks: words the text gives as another's. */
  readonly quoted: boolean;
}

/**
 * The words of a passage that our lists hold, in their order, none over another:
 * the longest is taken, and of two alike the group first in `wordGroups`. Latin
 * words are found whole, Korean words from where they begin, Han and kana anywhere.
 * A passage in a language without lists has no marks; any text is good input.
 */
export const markWords = oncePerPassage((passage): readonly WordMark[] => {
  const language = listLanguageOf(passage);
  if (language === null) return [];
  const { text } = passage;
  const quoted = quotedSpans(text);
  return foundIn(text, indexOf(language), language === 'en').map(({ start, end, entry: { list } }) => ({
    start,
    end,
    text: text.slice(start, end),
    list: list.id,
    group: list.group,
    caution: list.caution,
    quoted: quoted.some((span) => span.start < start && end < span.end),
  }));
});

const cjk = /[\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u;
const plainEnglish = /\b(?:the|of|and|says?|said)\b/i;

/**
 * Whose lists a passage is read with. A label that its letters contradict does not
 * count: English words under a `zh` label are read as English. Where no language is
 * known, letters decide, and Latin ones only beside a plain English word.
 */
export const listLanguageOf = oncePerPassage(({ language, text }): ListLanguage | null => {
  const labelled = listLanguages.find((known) => known === language?.toLowerCase().split('-')[0]);
  const written = listLanguages.find((known) => known === scriptLanguage(text)) ?? null;
  if (labelled === 'ja' && cjk.test(text) && written !== 'ko') return 'ja';
  if (language === null) return written === 'en' && !plainEnglish.test(text) ? null : written;
  return labelled === undefined ? null : written;
});

interface Found {
  readonly start: number;
  readonly end: number;
  readonly entry: Entry;
}

/** Longest first; of two as long, the one whose word changes less. Lists in their order decide the rest. */
function byLength(a: Found, b: Found): number {
  return b.end - b.start - (a.end - a.start) || b.entry.stem.length - a.entry.stem.length;
}

function foundIn(text: string, index: WordIndex, spaced: boolean): readonly Found[] {
  const lower = lowerCase(text);
  const found: Found[] = [];
  const look = (entries: readonly Entry[] | undefined, at: number) => {
    for (const entry of entries ?? []) {
      const end = endOf(entry, text, lower, at);
      if (end !== null) found.push({ start: at, end, entry });
    }
  };
  for (let at = 0; at < lower.length; at++) {
    if (spaced && at > 0 && isLatinLetter(lower.charCodeAt(at - 1))) continue;
    if (at + 1 < lower.length) look(index.get(keyAt(lower, at)), at);
    look(index.get(lower.charCodeAt(at)), at);
  }
  return withoutOverlaps(found, text.length);
}

/** As what is taken is as long or longer, whatever overlaps it has its first or last letter in it. */
function withoutOverlaps(found: readonly Found[], length: number): readonly Found[] {
  const taken = new Uint8Array(length);
  return [...found]
    .sort(byLength)
    .filter(({ start, end }) => {
      const free = taken[start] === 0 && taken[end - 1] === 0;
      if (free) taken.fill(1, start, end);
      return free;
    })
    .sort((a, b) => a.start - b.start);
}

/** How much of the text before a word is asked what the word means there. */
const before = 24;

function endOf({ stem, notAfter, ending, unless }: Entry, text: string, lower: string, at: number): number | null {
  if (!lower.startsWith(stem, at)) return null;
  ending.lastIndex = at + stem.length;
  const [ended] = ending.exec(lower) ?? [];
  if (ended === undefined) return null;
  const head = text.slice(Math.max(0, at - before), at);
  const end = at + stem.length + ended.length;
  if (notAfter?.test(head) || unless.after?.test(head) || unless.before?.test(text.slice(end, end + before)))
    return null;
  return end;
}

function isLatinLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** Lower case letter for letter, so that places stay: `İ`, which would become two, stays as it is. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join('');
}
