import type { KeptDossier } from '@/core/desk/keptDossier';
import type { Dossier } from '@/core/dossier/dossier';
import { sameDossier } from '@/core/evidence/fingerprint/sameDossier';
import { readFile } from '@/core/formats/readFile';
import { useOwnStore } from '@/state/desk/ownStore';

/** How a dossier stands to the one of its name on the desk: none there, the same in every part, or another. */
export function standingOf(dossier: Dossier, own: KeptDossier | undefined): 'fresh' | 'same' | 'differs' {
  if (own === undefined) return 'fresh';
  const reading = readFile(own.text, { slug: own.slug });
  return reading.kind === 'dossier' && sameDossier(reading.dossier, dossier) ? 'same' : 'differs';
}

/** The places of those of some dossiers that are on the desk already, the same, as far as the desk was recalled. */
export function placesOfSame(dossiers: readonly Dossier[]): readonly number[] {
  const { found } = useOwnStore.getState();
  return dossiers.flatMap((dossier, place) =>
    standingOf(dossier, found?.get(dossier.slug)?.dossier) === 'same' ? [place] : [],
  );
}
