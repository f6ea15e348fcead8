import type { Dossier } from '@/core/dossier/dossier';
import { mergeNotes, type Note } from './note';

/** A note the reader made on a take, which the dossier may hold in one edition and not in another. */
export interface ReadersNote {
  readonly take: string;
  readonly note: Note;
}

/**
 * The dossier with the reader's notes among those of its takes. Where there are
 * none it is the very same dossier, and so is every take without any; what is
 * noted of a take this edition does not hold is left out here, and stays kept.
 */
export function withReadersNotes(dossier: Dossier, kept: readonly ReadersNote[]): Dossier {
  if (kept.length === 0) return dossier;
  const takes = dossier.takes.map((take) => {
    const own = kept.filter((each) => each.take === take.id).map(({ note }) => note);
    return own.length === 0 ? take : { ...take, notes: mergeNotes(take.notes, own) };
  });
  return { ...dossier, takes };
}
