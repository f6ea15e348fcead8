import type { Take } from '@/core/dossier/take';
import { countAnswers } from './countAnswers';
import { type Facet, facets } from './facets';
import { freeText } from './freeText';
import type { Selection } from './selection';

/** For each facet, each answer found in the dossier and the takes it would show. */
export type CrossCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/**
 * The number beside each answer of the filter panel: the takes it would show,
 * given what is asked of all other facets and of the text. See `countAnswers`
 * for what is left out, what stays at 0, and the order.
 */
export function crossCounts(takes: readonly Take[], selection: Selection): CrossCounts {
  return countAnswers(takes, facets, selection, freeText(selection.q ?? ''));
}
