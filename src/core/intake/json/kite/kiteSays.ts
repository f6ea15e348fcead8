import type { Note } from '@/core/notes/note';

/** Whose words a summary, a perspective or a lens of these files is: a model's, under this name. */
export const kite = 'Kagi Kite';

/** A statement of Kite's about a take. */
export function kiteSays(facet: string, value: string, text: string | null = null): Note {
  const more = text === null ? {} : { text };
  return { facet, value, by: 'registry', source: kite, layer: null, words: null, ...more };
}
