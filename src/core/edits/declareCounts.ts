import type { Dossier } from '@/core/dossier/dossier';

/** The counts a dossier states of itself put right; those it does not state stay unsaid. */
export function declareCounts(dossier: Dossier): Dossier {
  const { takes, declared } = dossier;
  const there = {
    takes: takes.length,
    lenses: new Set(takes.flatMap(({ lens }) => lens ?? [])).size,
    regions: new Set(takes.flatMap(({ region }) => region ?? [])).size,
  };
  const stated = Object.keys(declared) as readonly (keyof typeof there)[];
  if (stated.every((count) => declared[count] === there[count])) return dossier;
  return { ...dossier, declared: Object.fromEntries(stated.map((count) => [count, there[count]])) };
}
