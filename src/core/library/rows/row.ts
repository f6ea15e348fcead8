import * as z from 'zod/mini';
import { isoDate } from '@/core/dossier/take';
import { entityRowSchema } from './entityRow';

const named = z.string().check(z.minLength(1));
const count = z.int().check(z.nonnegative());
const counts = z.readonly(z.array(z.readonly(z.tuple([z.string(), count]))));
const names = z.readonly(z.array(named));

/** One take of the strip of dots: its lens as a place in `lensNames`, and how much of it the dossier holds. */
export const dotSchema = z.object({ lens: z.nullable(count), voice: z.enum(['voiced', 'headline', 'link']) });

/**
 * A dossier as one row of a list: enough to show, filter and relate it without
 * opening it. Counts are of the first edition; the others tell the same event
 * in another language.
 */
export const dossierRowSchema = z.object({
  slug: named,
  date: z.nullable(isoDate),
  editions: z.readonly(
    z.array(z.object({ language: named, title: named, dek: z.nullable(named), heads: names })).check(z.minLength(1)),
  ),
  takes: count,
  /** Takes without gist or quotation. */
  silent: count,
  /** Distinct lenses; no lens is not one. */
  lenses: count,
  /** Distinct regions as printed; unknown is not one. */
  regions: count,
  /** Of the articles, the commonest first; unknown is not one. */
  languages: names,
  /** In order of appearance, which is also the order of their colours. */
  lensNames: names,
  /** Voiced takes first and by lens; the silent ones after them, likewise. */
  dots: z.readonly(z.array(dotSchema)),
  /** Takes by place, fullest first, `?` last. A take of two places counts in both. */
  places: counts,
  /** Takes by UN M49 area; a take counts once in an area, however many of its places lie there. */
  areas: counts,
  entities: z.readonly(z.array(entityRowSchema)),
  /** Slugs of dossiers it links to, written or not. */
  related: names,
  /** Takes whose owner is named among the dossier's entities. */
  parties: count,
});
export type DossierRow = Readonly<z.infer<typeof dossierRowSchema>>;
export type Dot = Readonly<z.infer<typeof dotSchema>>;
