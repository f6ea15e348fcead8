import type { Take } from '@/core/dossier/take';
import { takeKeys } from './sameText';

/** Finds, by keys of a text, the takes that are that text, in the order of the keys; none where no key is known. */
export type TextsThere = (keys: readonly string[]) => readonly Take[];

/** The texts of some takes, to be met again: by their own page, their headline and day, and the pages of their carriers, unless other keys are asked for. */
export function textsThere(takes: readonly Take[], keysOf: (take: Take) => readonly string[] = takeKeys): TextsThere {
  const there = new Map<string, Take[]>();
  for (const take of takes) {
    for (const key of keysOf(take)) {
      const known = there.get(key);
      if (known === undefined) there.set(key, [take]);
      else known.push(take);
    }
  }
  return (keys) => [...new Set(keys.flatMap((key) => there.get(key) ?? []))];
}
