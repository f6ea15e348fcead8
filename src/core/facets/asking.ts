import { type Facet, facetNames } from './facets';
import type { Selection } from './selection';

/** True where nothing is asked, so that every take is shown. */
export function isEmpty(selection: Selection): boolean {
  return selection.q === undefined && facetNames.every((facet) => selection[facet] === undefined);
}

/** How many things are asked: answers, and the text. */
export function askedOf(selection: Selection): number {
  const answers = facetNames.reduce((sum, facet) => sum + (selection[facet]?.length ?? 0), 0);
  return answers + (selection.q === undefined ? 0 : 1);
}

/** Asks for one more answer, or no longer for one already asked for. What else an address holds stays. */
export function toggle<Asked extends Selection>(asked: Asked, facet: Facet, answer: string): Asked {
  const answers = asked[facet] ?? [];
  const kept = answers.filter((each) => each !== answer);
  const next = kept.length < answers.length ? kept : [...answers, answer];
  return next.length === 0 ? without(asked, facet) : { ...asked, [facet]: next };
}

/** Asks nothing of one facet, or of the text, any more: the key is gone, so the address is as short as it can be. */
export function without<Asked extends Selection>(asked: Asked, facet: Facet | 'q'): Asked {
  const { [facet]: _, ...rest } = asked;
  return rest as Asked;
}
