import * as z from 'zod/mini';
import { noteSchema } from '@/core/notes/note';
import type { ReadersNote } from '@/core/notes/readersNotes';
import { sameReadersNote } from './noteChange';

const keptSchema = z.object({ take: z.string().check(z.minLength(1)), note: noteSchema });

/** What was kept of a reader's notes on a dossier, as far as it can be read, and the rest untouched. */
export interface KeptNotes {
  readonly notes: readonly ReadersNote[];
  /** What stands there and is no note as this version knows them. It is written back as it was found. */
  readonly unread: readonly unknown[];
}

/**
 * Reads what was kept, of which anything may be true: another version wrote it,
 * or something broke it. A note that can be read is read, whatever stands
 * beside it; every note is the reader's, whoever it says it is by.
 */
export function readKeptNotes(text: string | null): KeptNotes {
  const found = text === null ? [] : listIn(text);
  const notes: ReadersNote[] = [];
  const unread: unknown[] = [];
  for (const each of found) {
    const read = keptSchema.safeParse(each);
    if (!read.success) unread.push(each);
    else notes.push({ take: read.data.take, note: { ...read.data.note, by: 'reader' } });
  }
  return { notes: onceEach(notes), unread };
}

function listIn(text: string): readonly unknown[] {
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found) ? found : [found];
  } catch {
    return [text];
  }
}

/** The text to keep, which reads back as the same; null where there is nothing to keep. */
export function writeKeptNotes({ notes, unread }: KeptNotes): string | null {
  return notes.length + unread.length === 0 ? null : JSON.stringify([...notes, ...unread]);
}

/** All that is in either, each note once: the first's in their order, then what only the second holds. */
export function joinKeptNotes(first: KeptNotes, second: KeptNotes): KeptNotes {
  return { notes: onceEach([...first.notes, ...second.notes]), unread: [...first.unread, ...second.unread] };
}

function onceEach(notes: readonly ReadersNote[]): readonly ReadersNote[] {
  return notes.filter((note, at) => notes.findIndex((each) => sameReadersNote(each, note)) === at);
}
