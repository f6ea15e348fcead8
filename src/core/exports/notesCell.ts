import { noteLineOf, readNote } from '@/core/formats/eventMarkdown/takes/noteLine';
import type { Note } from '@/core/notes/note';

/** The notes on a take as one cell of a table: a line each, as in our Markdown. */
export function notesCellOf(notes: readonly Note[]): string {
  return notes.map(noteLineOf).join('\n');
}

/** The notes a cell holds, and those of its lines that are none. Blank lines are passed over. */
export function notesInCell(cell: string): { readonly notes: readonly Note[]; readonly odd: readonly string[] } {
  const lines = cell.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  const read = lines.map((line) => ({ line, note: readNote(line.trim()) }));
  return {
    notes: read.flatMap(({ note }) => note ?? []),
    odd: read.flatMap(({ line, note }) => (note === null ? [line] : [])),
  };
}
