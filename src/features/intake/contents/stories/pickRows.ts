import type { GatheredRow } from '@/core/intake/gather/gatherRows';
import { saidWhen } from '@/core/intake/saidWhen';
import type { LanguageCode } from '@/i18n/languages';
import type { Messages } from '@/i18n/messages/en';
import type { Brought, RowOrder } from '@/state/intake/brought';
import { asksOf } from './asksOf';
import { rowText } from './rowText';

/** The rows of a file as the reader asks to see them, by their places: those that show all that is asked for, in the order asked for. */
export function pickRows(
  rows: readonly GatheredRow[],
  { filter, only, order }: Pick<Brought, 'filter' | 'only' | 'order'>,
  language: LanguageCode,
  text: Messages,
): readonly number[] {
  const asks = asksOf(filter, language);
  const places = rows.flatMap((row, place) => {
    if (only !== null && !only.has(place)) return [];
    if (asks.length === 0) return [place];
    const shown = rowText(row, language, text);
    return asks.every((isMet) => isMet(shown)) ? [place] : [];
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
    : (one, other) => compare(saidWhen(other) ?? '', saidWhen(one) ?? '');
}
