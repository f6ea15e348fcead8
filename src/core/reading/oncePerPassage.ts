import type { Passage } from './passages';

/** Reads a passage once, however often it is asked for: what is read of it rests on nothing else, and several readings share it. */
export function oncePerPassage<Found>(read: (passage: Passage) => Found): (passage: Passage) => Found {
  const known = new WeakMap<Passage, { readonly found: Found }>();
  return (passage) => {
    const kept = known.get(passage);
    if (kept !== undefined) return kept.found;
    const found = read(passage);
    known.set(passage, { found });
    return found;
  };
}
