import { noteLineOf, readNote } from '@/core/formats/eventMarkdown/takes/noteLine';
import { type Note, valuesOf } from '@/core/notes/note';

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

/** What notes say of one facet as a cell: each value once, a line each. */
export function valuesCellOf(notes: readonly Note[], facet: string): string {
  return valuesOf(notes, facet).join('\n');
}

/** The values of a facet in a cell that the notes beside it do not give: put in by hand, they are said by the dossier. */
export function valuesPutIn(cell: string, notes: readonly Note[], facet: string): readonly Note[] {
  if (cell === valuesCellOf(notes, facet)) return [];
  const there = valuesOf(notes, facet);
  const values = cell.split(/[\r\n;]+/).map((value) => value.trim());
  return [...new Set(values)]
    .filter((value) => value !== '' && !there.includes(value))
    .map((value) => ({ facet, value, by: 'dossier', source: null, layer: null, words: null }));
}
