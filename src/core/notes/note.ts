import * as z from 'zod/mini';
import { isCalendarDay } from '@/core/dossier/calendarDay';
import { layers } from './layer';

/** Who can say something of a take. The order is the order they are shown in. */
export const sayers = ['dossier', 'outlet', 'registry', 'class', 'reader', 'word-list', 'rule'] as const;
export type Sayer = (typeof sayers)[number];

const named = z.string().check(z.minLength(1));
const said = z.exactOptional(named);

/** A day, a month or a year of the calendar, as much of it as is known: `2026-05-07`, `2026-05`, `2026`. */
export const isoPeriod = z
  .string()
  .check(z.refine((text) => /^\d{4}(-\d\d){0,2}$/.test(text) && isCalendarDay(`${text}-01-01`.slice(0, 10))));

/**
 * One statement about a take: what it is about, the value, who says so and on
 * what evidence. Notes never overwrite each other; two that differ are shown
 * side by side. What is optional is left out where nobody said it, never null.
 */
export const noteSchema = z.object({
  /** `frame`, `ownership`, `owner`, `language`, `event`: the question answered. */
  facet: named,
  /** A code of a vocabulary, a name, or what somebody wrote. */
  value: named,
  by: z.enum(sayers),
  /** Where the sayer has it from: a list, a page. Null where the sayer is the source. */
  source: z.nullable(z.string()),
  /** The text the note was read from; null where it was not read from the take's text. */
  layer: z.nullable(z.enum(layers)),
  /** The words it rests on, as they stand in that layer; where a rule read the take's printed lens, in the lens. */
  words: z.nullable(z.string()),
  /** Where those words begin, in UTF-16 units of that text. */
  start: z.exactOptional(z.int().check(z.nonnegative())),
  /** Whom or what it is toward: a stance is toward an entity, a treatment of a claim. */
  toward: said,
  /** What the sayer adds in words of their own, where `value` is only a code. */
  text: said,
  /** The rule that read or reckoned it, by its id. */
  rule: said,
  /** Of the list, register or rule it is from. */
  version: said,
  /** What the source speaks of or was last changed on. */
  asOf: z.exactOptional(isoPeriod),
});
export type Note = Readonly<z.infer<typeof noteSchema>>;

const parts = Object.keys(noteSchema.shape) as readonly (keyof Note)[];

/** True where two notes say the same, in every part. */
export function sameNote(one: Note, other: Note): boolean {
  return parts.every((part) => one[part] === other[part]);
}

/** The notes of both lists, each statement once: the first list's in their order, then what only the second says. */
export function mergeNotes(first: readonly Note[], second: readonly Note[]): readonly Note[] {
  return [...first, ...second].filter((note, at, all) => all.findIndex((each) => sameNote(each, note)) === at);
}

/** The values given under one facet, each once, in the order they were said. */
export function valuesOf(notes: readonly Note[], facet: string): readonly string[] {
  return [...new Set(notes.filter((note) => note.facet === facet).map((note) => note.value))];
}
