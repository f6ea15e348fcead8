import * as z from 'zod/mini';
import { layers } from './layer';

/** Who can say something of a take. The order is the order they are shown in. */
export const sayers = ['dossier', 'outlet', 'registry', 'class', 'reader', 'word-list', 'rule'] as const;
export type Sayer = (typeof sayers)[number];

/**
 * One statement about a take: what it is about, the value, who says so and on
 * what evidence. Notes never overwrite each other; two that differ are shown
 * side by side.
 */
export const noteSchema = z.object({
  /** `frame`, `ownership`, `owner`, `language`, `event`: the question answered. */
  facet: z.string().check(z.minLength(1)),
  value: z.string().check(z.minLength(1)),
  by: z.enum(sayers),
  /** Where the sayer has it from: a list with its date, a page. Null where the sayer is the source. */
  source: z.nullable(z.string()),
  /** The text the note was read from; null where it was not read from the take's text. */
  layer: z.nullable(z.enum(layers)),
  /** The words of that layer it rests on, as they stand there. */
  words: z.nullable(z.string()),
});
export type Note = Readonly<z.infer<typeof noteSchema>>;

/** The values given under one facet, each once, in the order they were said. */
export function valuesOf(notes: readonly Note[], facet: string): readonly string[] {
  return [...new Set(notes.filter((note) => note.facet === facet).map((note) => note.value))];
}
