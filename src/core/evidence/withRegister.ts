import type { Dossier } from '@/core/dossier/dossier';
import { mergeNotes } from '@/core/notes/note';
import { type RegisterFact, registerNotes } from '@/core/notes/register';
import { factsOf } from './factsOf';

/** The dossier with what the register says of its outlets as notes of its takes, each once: a dossier of the library has them. */
export function withRegister(dossier: Dossier, register: readonly RegisterFact[]): Dossier {
  const takes = dossier.takes.map((take) => ({
    ...take,
    notes: mergeNotes(take.notes, registerNotes(take, factsOf(take, register))),
  }));
  return { ...dossier, takes };
}
