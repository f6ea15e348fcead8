import * as z from 'zod/mini';
import type { Take } from '@/core/dossier/take';
import { type Facet, facetNames, facets } from './facets';
import { freeText } from './freeText';
import { given, tidyAnswers, tidyText } from './tidyAnswers';

/** The answers a reader asked for, and free text. A facet left out asks for nothing. */
export type Selection = { readonly [Name in Facet]?: readonly string[] } & { readonly q?: string };

/**
 * A selection as the URL holds it, where anything may stand: what makes no
 * sense is dropped, so that an old or mangled link still opens.
 */
export const selectionSchema = z.pipe(
  z.catch(
    z.custom<Selection>((value) => typeof value === 'object' && value !== null),
    {},
  ),
  z.transform((search): Selection => {
    const found = { ...search };
    const answers = given(facetNames.map((facet) => [facet, tidyAnswers(found[facet])] as const));
    return { ...answers, ...given([['q', tidyText(found.q)]]) };
  }),
);

/** Takes that meet every facet asked for, each with any of the wanted answers, and hold every word of `q`. */
export function select(takes: readonly Take[], selection: Selection): readonly Take[] {
  const holds = freeText(selection.q ?? '');
  return takes.filter(
    (take) =>
      facetNames.every((facet) => {
        const wanted = selection[facet];
        return wanted === undefined || facets[facet](take).some((answer) => wanted.includes(answer));
      }) && holds(take),
  );
}
