import { foldWords } from '@/core/search/words';
import { dayName } from '@/i18n/dates';
import type { LanguageCode } from '@/i18n/languages';

/** A leap year, so that every day of a calendar is among its days. */
const year = '2024';
const known = new Map<LanguageCode, ReadonlySet<string>>();

/** Every word in which a language prints the days of a year: `5`, `may`, `2024`; `5월`, `5일`, `2024년`. */
function wordsOfDays(language: LanguageCode): ReadonlySet<string> {
  let words = known.get(language);
  if (words === undefined) {
    const days = Array.from({ length: 366 }, (_, at) => new Date(Date.UTC(Number(year), 0, 1 + at)).toISOString());
    words = new Set(days.flatMap((day) => wordsOfDay(foldWords(dayName(day.slice(0, 10), language)))));
    known.set(language, words);
  }
  return words;
}

const wordsOfDay = (printed: string) => printed.split(' ').map(bare);
const bare = (word: string) => word.replace(/[.,]$/, '');

/** True where a folded word stands in printed days of a language: of any year, and of months also how they begin, `sept`. */
export function isDayWord(word: string, language: LanguageCode): boolean {
  const asked = bare(word).replace(/^\d{4}(?!\d)/, year);
  return [...wordsOfDays(language)].some((printed) => isMet(asked, printed));
}

/** True where such words together tell a day or a month, not only a number. */
export function areDay(words: readonly string[]): boolean {
  const together = words.join(' ');
  return words.length > 1 && /\p{L}/u.test(together) && /\d/.test(together);
}

/** True where each of the words is one of a printed day, in whichever order. */
export function isPrintedOn(words: readonly string[], printed: string): boolean {
  const there = wordsOfDay(printed);
  return words.every((word) => there.some((each) => isMet(bare(word), each)));
}

/** A month also by its beginning, from three letters on. */
function isMet(asked: string, printed: string): boolean {
  return asked === printed || (/^\p{L}{3,}$/u.test(asked) && printed.startsWith(asked));
}

/** `5월5일` with spaces, as it is printed, and `2026. 5. 5.` without. */
export function spacedAsPrinted(asked: string): string {
  return asked.replace(/(\d[년월年月])(?=\d)/g, '$1 ').replace(/(\d{4}\.) (\d{1,2}\.) (?=\d)/g, '$1$2');
}
