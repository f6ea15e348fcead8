import { dateOf } from '@/core/dossier/dateOf';
import type { Quote, Take } from '@/core/dossier/take';
import { type NotePart, noteLabels, partOf } from './notePart';
import { oneLine } from './oneLine';

/** What the note of a citation says. */
export interface CitedNote {
  readonly gist: string | null;
  readonly quote: Quote | null;
  /** The day a tool first saw the page, `2026-06-24`. */
  readonly seen: string | null;
}

/**
 * What a citation notes of a take, a paragraph each: the dossier's gist, the
 * quotation, its original, and the day the page was first seen where that is
 * all that is known of its day.
 */
export function noteOf(take: Take): readonly string[] {
  const { gist, quote } = take;
  const day = dateOf(take);
  const said: readonly (readonly [NotePart, string | null])[] = [
    ['gist', gist],
    ['text', quote?.text ?? null],
    ['original', quote?.original ?? null],
    ['seen', day?.from === 'seen' ? day.date : null],
  ];
  return said.flatMap(([part, text]) => {
    const line = oneLine(text);
    return line === null ? [] : [part === 'gist' && partOf(line) === null ? line : noteLabels[part] + line];
  });
}

/**
 * What the note of a citation says, as `noteOf` lays it out. Of a note that
 * somebody else wrote, all of it is the gist; so is a second day first seen.
 */
export function citedNote(note: string): CitedNote {
  const found: Record<NotePart, string | null> = { gist: null, text: null, original: null, seen: null };
  for (const line of note.split(/\s*(?:[\r\n\u2028\u2029]|<p>|<br>)\s*/u)) {
    const said = partOf(line);
    const part = said === null || (said === 'seen' && found.seen !== null) ? 'gist' : said;
    const text = (part === said ? line.slice(noteLabels[part].length) : line).trim();
    if (text === '') continue;
    found[part] = found[part] === null ? text : `${found[part]} ${text}`;
  }
  const { gist, text, original, seen } = found;
  if (text !== null) return { gist, quote: { text, original }, seen };
  const alone = original === null ? null : noteLabels.original + original;
  return { gist: [gist, alone].filter((part) => part !== null).join(' ') || null, quote: null, seen };
}
