import type { GatheredRow } from '@/core/intake/gather/gatherRows';
import { askedWords } from '@/core/search/words';
import type { LanguageCode } from '@/i18n/languages';
import type { Messages } from '@/i18n/messages/en';
import type { Brought, RowOrder } from '@/state/intake/brought';
import { rowText } from './rowText';

/** The rows of a file as the reader asks to see them, by their places: those that hold every word asked for, in the order asked for. */
export function pickRows(
  rows: readonly GatheredRow[],
  { filter, only, order }: Pick<Brought, 'filter' | 'only' | 'order'>,
  language: LanguageCode,
  text: Messages,
): readonly number[] {
  const words = askedWords(filter);
  const places = rows.flatMap((row, place) => {
    if (only !== null && !only.has(place)) return [];
    if (words.length === 0) return [place];
    const folded = rowText(row, language, text);
    return words.every((word) => holds(folded, word)) ? [place] : [];
  });
  const compare = comparing(order, language);
  const at = (place: number) => rows[place]?.gathered.take;
  return compare === null
    ? places
    : places.sort((one, other) => {
        const [a, b] = [at(one), at(other)];
        return a === undefined || b === undefined ? 0 : compare(a, b);
      });
}

type Shown = GatheredRow['gathered']['take'];

/** Rows that are alike stay as they stand in the file; those whose day is not known come last. */
function comparing(order: RowOrder, language: LanguageCode): ((one: Shown, other: Shown) => number) | null {
  if (order === 'file') return null;
  const { compare } = new Intl.Collator(language, { numeric: true });
  return order === 'outlet'
    ? (one, other) => compare(one.outlet, other.outlet)
    : (one, other) => compare(other.published ?? '', one.published ?? '');
}

/** True where a word is in a text. A number is found whole: `8 April` is not `18 April`. */
function holds(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const runsOn = isDigit(word[0]) && isDigit(text[at - 1]);
    const goesOn = isDigit(word.at(-1)) && isDigit(text[at + word.length]);
    if (!runsOn && !goesOn) return true;
  }
  return false;
}

const isDigit = (letter: string | undefined) => letter !== undefined && letter >= '0' && letter <= '9';
