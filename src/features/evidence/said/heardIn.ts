import type { HeardEntity } from '@/core/evidence/namePlaces';
import type { Passage, Place } from '@/core/reading/passages';
import { isTakesOwn } from './namesSaid';
import type { NamedTake } from './TakesNamed';

/** An entity as it is heard: takes it speaks in, takes it is only spoken of in, each with the words. */
export interface Heard {
  readonly entity: string;
  readonly speaks: readonly NamedTake[];
  readonly spokenOf: readonly NamedTake[];
  readonly inDossier: { readonly says: 'speaks' | 'spokenOf' | 'not'; readonly places: readonly Place[] };
}

/** Sorts the places of an entity by take. `aside` is said of a take in which only the dossier's words have it so. */
export function heardIn(
  { entity, speaks, speakingIn, spokenOfIn }: HeardEntity,
  namings: readonly Place[],
  passageOf: (id: string) => Passage | undefined,
  aside: string,
): Heard {
  const carried = speaks.flatMap(({ name, carrier }) => [name, carrier]);
  const inTake = (take: string | null, places: readonly Place[]) =>
    places.filter(({ passage }) => passageOf(passage)?.take === take);
  const named = (take: string, places: readonly Place[]): NamedTake => {
    const here = inTake(take, places);
    const isOwn = here.some(({ passage }) => {
      const found = passageOf(passage);
      return found !== undefined && isTakesOwn(found);
    });
    return { take, places: here, aside: isOwn ? undefined : aside };
  };
  const spoken = inTake(null, carried);
  const places = spoken.length > 0 ? spoken : inTake(null, namings);
  return {
    entity,
    speaks: speakingIn.map((take) => named(take, carried)),
    spokenOf: spokenOfIn.map((take) => named(take, namings)),
    inDossier: { says: spoken.length > 0 ? 'speaks' : places.length > 0 ? 'spokenOf' : 'not', places },
  };
}
