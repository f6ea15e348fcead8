import type { Take } from '@/core/dossier/take';
import { type Facet, groupBy } from '@/core/facets/facets';
import { nothingGiven } from '@/core/facets/order';

/** One bar: an answer and the takes that give it. */
export interface Tally {
  readonly answer: string;
  readonly count: number;
  /** False for the bar of takes where nothing was given: drawn, and kept out of every share. */
  readonly given: boolean;
}

/**
 * How many takes give each answer, fullest first, what was not given last. A
 * take of two places is in two bars, so bars need not add up to the takes.
 */
export function tally(facet: Facet, takes: readonly Take[]): readonly Tally[] {
  return [...groupBy(facet, takes)].map(([answer, group]) => ({
    answer,
    count: group.length,
    given: !nothingGiven.has(answer),
  }));
}
