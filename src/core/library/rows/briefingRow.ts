import * as z from 'zod/mini';
import { isoDate } from '@/core/dossier/take';

const named = z.string().check(z.minLength(1));

/** A briefing as one row of a list. Items are counted in the first edition. */
export const briefingRowSchema = z.object({
  slug: named,
  date: z.nullable(isoDate),
  editions: z.readonly(z.array(z.object({ language: named, title: named })).check(z.minLength(1))),
  items: z.int().check(z.nonnegative()),
  /** The file itself says a model wrote it. False means it does not say so. */
  writtenByModel: z.boolean(),
  /** Slugs of the dossiers its items touch, the first touched first. */
  touches: z.readonly(z.array(named)),
});
export type BriefingRow = Readonly<z.infer<typeof briefingRowSchema>>;
