import type { Place } from '@/core/reading/passages';
import type { WordGroup } from '@/core/reading/words/lists/wordList';
import type { NameTable } from '@/core/reading/words/nameTable';
import type { EntityVoices } from '@/core/reading/words/voicesOf';

/** The name table as places: the words, the take and the layer are those of the passage. */
export interface NamePlaces {
  readonly entities: readonly { readonly entity: string; readonly places: readonly Place[] }[];
  readonly unnamed: readonly Place[];
  readonly verbs: readonly (Place & { readonly group: WordGroup })[];
  readonly acts: readonly Place[];
}

/** Where an entity is given as a source: its name, and what carries its words. */
export interface HeardEntity {
  readonly entity: string;
  readonly speaks: readonly { readonly name: Place; readonly carrier: Place }[];
  /** Ids of takes. */
  readonly speakingIn: readonly string[];
  readonly spokenOfIn: readonly string[];
}

/** A name table without what each place says again: it is sent between threads, and this is half of it. */
export function placesOfNames({ entities, unnamed, verbs, acts }: NameTable): NamePlaces {
  return {
    entities: entities.map(({ entity, namings }) => ({ entity: entity.name, places: namings.map(placeOf) })),
    unnamed: unnamed.map(placeOf),
    verbs: verbs.map((verb) => ({ ...placeOf(verb), group: verb.group })),
    acts: acts.map(placeOf),
  };
}

/** The voices of an entity, likewise. */
export function heard({ entity, speaks, speakingIn, spokenOfIn }: EntityVoices): HeardEntity {
  const carried = speaks.map(({ name, carrier }) => ({ name: placeOf(name), carrier: placeOf(carrier) }));
  return { entity: entity.name, speaks: carried, speakingIn, spokenOfIn };
}

function placeOf({ passage, start, end }: Place): Place {
  return { passage, start, end };
}
