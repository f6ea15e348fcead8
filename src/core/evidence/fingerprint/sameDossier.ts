import type { Dossier } from '@/core/dossier/dossier';
import type { Take } from '@/core/dossier/take';
import { writeDossier } from '@/core/formats/eventMarkdown/writeDossier';
import { lensNotes } from '@/core/notes/lens/lensNotes';
import { mergeNotes, type Note, sameNote } from '@/core/notes/note';

/**
 * True where two dossiers are the same in every part. What the register and the
 * rules add whenever a dossier is opened is no difference where only one has it:
 * a dossier that was opened and taken out carries it, the one on the desk does not.
 */
export function sameDossier(one: Dossier, other: Dossier): boolean {
  if (writeDossier(bare(one)) !== writeDossier(bare(other))) return false;
  const others = other.takes.map(lookedUp);
  return one.takes.every((take, at) => oneHoldsBoth(lookedUp(take), others[at] ?? []));
}

function bare(dossier: Dossier): Dossier {
  const takes = dossier.takes.map((take) => {
    const added = lookedUp(take);
    return { ...take, notes: take.notes.filter((note) => !added.includes(note)) };
  });
  return { ...dossier, takes };
}

function lookedUp({ notes, lens }: Take): readonly Note[] {
  const read = lensNotes(lens);
  return notes.filter((note) => note.by === 'registry' || read.some((each) => sameNote(each, note)));
}

function oneHoldsBoth(some: readonly Note[], others: readonly Note[]): boolean {
  return mergeNotes(some, others).length === Math.max(mergeNotes(some, []).length, mergeNotes(others, []).length);
}
