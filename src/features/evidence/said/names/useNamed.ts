import type { Place } from '@/core/reading/passages';
import { useEvidenceAtHand } from '@/features/evidence/evidenceAtHand';
import { isTakesOwn } from '@/features/evidence/said/namesSaid';
import { useEvidenceText } from '@/i18n/useText';

/** What is named in the texts: an entity, someone unnamed, an act, a word that carries speech. */
export interface Named {
  readonly name: string;
  readonly hint?: string;
  /** Where the outlets' own words have it. */
  readonly own: readonly Place[];
  /** Where the dossier's words or a translation have it. */
  readonly told: readonly Place[];
}

/** Everything named in the texts of this dossier, entities first, each place with whose words it is. */
export function useNamed(): readonly Named[] {
  const { evidence, passageOf } = useEvidenceAtHand();
  const { names: words } = useEvidenceText().wordsSaid;
  const { entities, unnamed, acts, verbs } = evidence.names;
  const others = [
    { name: words.unnamed, hint: words.unnamedHint, places: unnamed },
    { name: words.acts, hint: words.actsHint, places: acts },
    { name: words.verbs, hint: words.verbsHint, places: verbs },
  ];
  return [
    ...entities.map(({ entity, places }) => ({ name: entity, places })),
    ...others.filter(({ places }) => places.length > 0),
  ].map(({ places, ...rest }) => {
    const isOwn = (place: Place) => {
      const passage = passageOf(place.passage);
      return passage !== undefined && isTakesOwn(passage);
    };
    return { ...rest, own: places.filter(isOwn), told: places.filter((place) => !isOwn(place)) };
  });
}
