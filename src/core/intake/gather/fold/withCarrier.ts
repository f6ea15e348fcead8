import type { Take } from '@/core/dossier/take';
import type { Note } from '@/core/notes/note';
import { pageKey } from './sameText';

/** A take with one more carrier of its text noted on it; the very same take where that page, or without one that outlet, is noted already. */
export function withCarrier(take: Take, note: Note): Take {
  const page = pageKey(note.source);
  const isNoted = take.notes.some(
    ({ facet, value, source }) =>
      facet === 'carrier' && (page === null ? value === note.value : pageKey(source) === page),
  );
  return isNoted ? take : { ...take, notes: [...take.notes, note] };
}
