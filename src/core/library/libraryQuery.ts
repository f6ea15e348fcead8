import * as z from 'zod/mini';
import { isCalendarDay } from '@/core/dossier/calendarDay';
import { given, tidyAnswers, tidyText } from '@/core/facets/tidyAnswers';
import { type LibraryFacet, libraryFacetNames } from './libraryFacets';

/** What a reader asked of the library. `from` and `to` are ISO dates, both included. */
export type LibraryQuery = { readonly [Name in LibraryFacet]?: readonly string[] } & {
  readonly q?: string;
  readonly from?: string;
  readonly to?: string;
};

function tidyDate(value: unknown): string | undefined {
  return typeof value === 'string' && isCalendarDay(value) ? value : undefined;
}

/** A query as the URL holds it, where anything may stand: what makes no sense is dropped. */
export const librarySchema = z.pipe(
  z.catch(
    z.custom<LibraryQuery>((value) => typeof value === 'object' && value !== null),
    {},
  ),
  z.transform((search): LibraryQuery => {
    const found = { ...search };
    const answers = given(libraryFacetNames.map((facet) => [facet, tidyAnswers(found[facet])] as const));
    const text = { q: tidyText(found.q), from: tidyDate(found.from), to: tidyDate(found.to) };
    return { ...answers, ...given(Object.entries(text) as ['q' | 'from' | 'to', string | undefined][]) };
  }),
);
