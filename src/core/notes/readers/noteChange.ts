import { sameNote } from '@/core/notes/note';
import type { ReadersNote } from '@/core/notes/readersNotes';

/** One thing a reader did: added a note (`out` null), withdrew one (`in` null), or put one in another's place. */
export interface NoteChange {
  readonly out: ReadersNote | null;
  readonly in: ReadersNote | null;
}

/** True where two are the same statement on the same take. */
export function sameReadersNote(one: ReadersNote, other: ReadersNote): boolean {
  return one.take === other.take && sameNote(one.note, other.note);
}

/**
 * The notes after a change; every other note stands as it was. It tells what
 * was done, not what the outcome was, so changes made in two windows at once
 * both stand: what is no longer there is not taken away twice, what is there
 * already is not said twice.
 */
export function changeNotes(notes: readonly ReadersNote[], change: NoteChange): readonly ReadersNote[] {
  const { out, in: put } = change;
  const there = (wanted: ReadersNote) => notes.some((note) => sameReadersNote(note, wanted));
  if (out !== null && put !== null && sameReadersNote(out, put)) return notes;
  const added = put === null || there(put) ? [] : [put];
  if (out === null || !there(out)) return [...notes, ...added];
  return notes.flatMap((note) => (sameReadersNote(note, out) ? added : [note]));
}

/** What undoes a change. */
export function inverseOf({ out, in: put }: NoteChange): NoteChange {
  return { out: put, in: out };
}
