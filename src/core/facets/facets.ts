import { slantOf, unlabelled } from '@/core/dossier/lens';
import { notKnown } from '@/core/dossier/names';
import { placesOf } from '@/core/dossier/places';
import { type Take, voiceOf } from '@/core/dossier/take';
import { framesOf } from '@/core/notes/frames';
import { valuesOf } from '@/core/notes/note';
import { ownershipOf } from '@/core/notes/ownership';
import { orderAnswers } from './order';

/**
 * The questions a reader can put to takes. A facet is one question, asked of one
 * take; its answers are names as printed, each once. A take may give several, or
 * none: one of two places answers `place` twice, one nobody coded has no frame.
 *
 * Filters, URL, groupings and charts all read this table, so a new filter is one
 * line here and its name in each language, which the compiler will ask for.
 */
export const facets = {
  region: (take) => [take.region ?? notKnown],
  place: (take) => (take.region === null ? [notKnown] : placesOf(take.region)),
  lens: (take) => [take.lens ?? unlabelled],
  slant: (take) => {
    const slant = slantOf(take.lens);
    return slant === null ? [] : [slant];
  },
  frame: framesOf,
  treatment: (take) => valuesOf(take.notes, 'treatment'),
  language: (take) => [take.language ?? notKnown],
  ownership: ownershipOf,
  voice: (take) => [voiceOf(take)],
} satisfies Record<string, (take: Take) => readonly string[]>;

export type Facet = keyof typeof facets;

/** In the order the filter panel shows them. */
export const facetNames = Object.keys(facets) as readonly Facet[];

/** Takes under each answer to `facet`: the fullest group first, ties in reading order, `nothingGiven` last. */
export function groupBy(facet: Facet, takes: readonly Take[]): ReadonlyMap<string, readonly Take[]> {
  const groups = new Map<string, Take[]>();
  for (const take of takes) {
    for (const answer of facets[facet](take)) {
      const group = groups.get(answer);
      if (group) group.push(take);
      else groups.set(answer, [take]);
    }
  }
  return orderAnswers(groups, (group) => group.length);
}
