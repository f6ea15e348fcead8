import type { Note } from '@/core/notes/note';

/** What a fact check says: of what claim, who made it, and its verdict in its own words. */
export interface CheckedClaim {
  readonly claim: string | null;
  readonly claimant: string | null;
  readonly verdict: string | null;
}

/** The lens a fact check is filed under. */
export const factCheckLens = 'fact-check';

/** A fact check's words as notes: the outlet that checked says so, of the claim, not of any other take. */
export function claimNotes({ claim, claimant, verdict }: CheckedClaim): readonly Note[] {
  const toward = claim === null ? {} : { toward: claim };
  const said = (facet: string, value: string | null, about: object): readonly Note[] =>
    value === null ? [] : [{ facet, value, by: 'outlet', source: null, layer: null, words: null, ...about }];
  return [...said('claim', claim, {}), ...said('claimant', claimant, toward), ...said('verdict', verdict, toward)];
}
