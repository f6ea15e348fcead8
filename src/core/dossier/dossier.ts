import * as z from 'zod/mini';
import { isoDate, languageTag, takeSchema } from './take';
import { webAddress } from './webAddress';

const named = z.string().check(z.minLength(1));
const lines = z.readonly(z.array(named));
const count = z.optional(z.int().check(z.nonnegative()));

/** A link to another dossier, which need not exist: `[[slug]]` or `[[slug|label]]`. */
export const relatedSchema = z.object({ slug: named, label: z.nullable(named) });

/** Someone or something the event is about, with the other names it goes by. */
export const entitySchema = z.object({ name: named, aliases: lines });

/**
 * One event and everything gathered about it, in one language. A prose line may
 * hold emphasis and links (see `formats/markdown/inline`); it is never HTML.
 */
export const dossierSchema = z.object({
  slug: named,
  /** The language the dossier itself is written in, BCP 47. */
  language: languageTag,
  title: named,
  dek: z.nullable(named),
  date: z.nullable(isoDate),
  /** The questions the dossier puts. */
  heads: lines,
  /** What happened, a paragraph a line. */
  summary: lines,
  /** Why it matters, a paragraph a line. */
  significance: lines,
  /** What to watch, an item a line. */
  watchpoints: lines,
  takes: z.readonly(z.array(takeSchema)),
  related: z.readonly(z.array(relatedSchema)),
  entities: z.readonly(z.array(entitySchema)),
  /** What the dossier rests on: where its headlines, links and facts are from. */
  basis: lines,
  /** Counts the file states of itself, which may differ from what it holds. */
  declared: z.object({ takes: count, lenses: count, regions: count }),
  /** Where this edition is published. */
  canonical: z.nullable(z.string().check(z.refine((address) => webAddress(address) !== null))),
});
export type Dossier = Readonly<z.infer<typeof dossierSchema>>;
export type Entity = Readonly<z.infer<typeof entitySchema>>;
export type Related = Readonly<z.infer<typeof relatedSchema>>;
