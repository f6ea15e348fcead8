import type { Layer } from '@/core/notes/layer';
import type { Place } from '@/core/reading/passages';
import type { TreatmentProposal } from '@/core/reading/words/proposeTreatment';

/** A treatment a rule proposes on the same words in one or several texts of a take. */
export interface Proposed extends Pick<TreatmentProposal, 'value' | 'rule'> {
  readonly words: string;
  readonly places: readonly Place[];
  readonly layers: readonly Layer[];
}

/** Proposals that rest on words; the same of one rule and the same words, capitals aside, are one. */
export function gatherProposals(proposals: readonly TreatmentProposal[]): readonly Proposed[] {
  const gathered = new Map<string, Proposed>();
  for (const { value, rule, layer, place, words } of proposals) {
    if (layer === null || place === null || words === null) continue;
    const key = `${value} ${rule} ${words.toLowerCase()}`;
    const { places = [], layers = [] } = gathered.get(key) ?? {};
    gathered.set(key, { value, rule, words, places: [...places, place], layers: [...layers, layer] });
  }
  return [...gathered.values()];
}
