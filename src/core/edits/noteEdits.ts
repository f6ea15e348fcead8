import type { Dossier } from '@/core/dossier/dossier';
import type { Take } from '@/core/dossier/take';
import type { Frame } from '@/core/notes/frames';
import { type Note, sameNote } from '@/core/notes/note';
import { changeTakes } from './takeEdits';

/**
 * A frame as whoever edits a dossier notes it: the dossier says so, of the take
 * as a whole. A note by the reader would call every later reader its author.
 */
function frameNote(frame: Frame): Note {
  return { facet: 'frame', value: frame, by: 'dossier', source: null, layer: null, words: null };
}

/** True where the dossier itself says a frame of a take; that others say it is another matter. */
export function saysFrame({ notes }: Take, frame: Frame): boolean {
  return notes.some((note) => isOwn(note, frame));
}

/** The dossier says a frame of these takes, or no longer does. What others say of them stands. */
export function noteFrame(dossier: Dossier, ids: ReadonlySet<string>, frame: Frame, says: boolean): Dossier {
  return changeTakes(dossier, ids, (take) => {
    if (saysFrame(take, frame) === says) return {};
    const notes = says ? [...take.notes, frameNote(frame)] : take.notes.filter((note) => !isOwn(note, frame));
    return { notes };
  });
}

/** A take without one of its notes, whoever said it. */
export function removeNote(dossier: Dossier, id: string, note: Note): Dossier {
  return changeTakes(dossier, new Set([id]), ({ notes }) => {
    const at = notes.findIndex((each) => sameNote(each, note));
    return at === -1 ? {} : { notes: notes.toSpliced(at, 1) };
  });
}

function isOwn({ facet, value, by }: Note, frame: Frame): boolean {
  return facet === 'frame' && value === frame && by === 'dossier';
}
