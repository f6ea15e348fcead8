import type { Quote, Take } from '@/core/dossier/take';
import type { CloseReading } from '@/core/evidence/closeReading';
import type { Place } from '@/core/reading/passages';

/** Takes that print a quotation, and where it stands. */
export function quotesOf(
  takes: readonly Take[],
  reading: CloseReading,
): readonly { readonly take: Take; readonly quote: Quote; readonly place: Place }[] {
  return takes.flatMap((take) => {
    const passage = reading.ofTake(take.id).find(({ part }) => part === 'quote');
    if (take.quote === null || passage === undefined) return [];
    return [{ take, quote: take.quote, place: { passage: passage.id, start: 0, end: passage.text.length } }];
  });
}
