import { isOutletsOwn } from '@/core/notes/layer';
import type { Passage, Place } from '@/core/reading/passages';

/** Some words as they were used, with every place they stand: capitals and apostrophes, which links lose, aside. */
export interface NameForm {
  readonly words: string;
  readonly language: string | null;
  readonly places: readonly Place[];
  /** Ids of the takes that use them, in order; none where only the dossier's own voice does. */
  readonly takes: readonly string[];
}

/** True where a passage is an outlet's own words, on which outlets may be compared. */
export function isTakesOwn({ take, layer }: Passage): boolean {
  return take !== null && isOutletsOwn(layer);
}

/** The distinct words at some places, those of most takes first. A headline's spelling goes before a link's. */
export function formsOf(places: readonly Place[], passageOf: (id: string) => Passage | undefined): readonly NameForm[] {
  const forms = new Map<string, { place: Place; passage: Passage; words: string }[]>();
  for (const place of places) {
    const passage = passageOf(place.passage);
    if (passage === undefined) continue;
    const words = passage.text.slice(place.start, place.end);
    const key = words.normalize('NFKC').toLowerCase().replace(/['’]/g, '');
    forms.set(key, [...(forms.get(key) ?? []), { place, passage, words }]);
  }
  return [...forms.values()]
    .flatMap((uses): readonly NameForm[] => {
      const shown = uses.find(({ passage }) => passage.part !== 'link') ?? uses[0];
      if (shown === undefined) return [];
      const takes = new Set(uses.flatMap(({ passage: { take } }) => take ?? []));
      const { words, passage } = shown;
      return [{ words, language: passage.language, places: uses.map(({ place }) => place), takes: [...takes] }];
    })
    .sort((one, other) => other.takes.length - one.takes.length);
}
