import * as z from 'zod/mini';
import type { Briefing, BriefingItem } from '@/core/briefing/briefing';
import { isoDate } from '@/core/dossier/take';
import type { DossierRow } from './row';
import { touching } from './touching';

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

/** The row of a briefing from its editions, of which there must be one or more, and the dossiers it may touch. */
export function briefingRowOf(
  slug: string,
  editions: readonly Briefing[],
  dossiers: readonly DossierRow[] = [],
): BriefingRow {
  const [first] = editions;
  if (first === undefined) throw new RangeError(`${slug}: a row needs an edition`);
  const items = editions.flatMap(itemsOf);
  return {
    slug,
    date: editions.find(({ date }) => date !== null)?.date ?? null,
    editions: editions.map(({ language, title }) => ({ language, title })),
    items: itemsOf(first).length,
    writtenByModel: editions.some(({ modelNotice }) => modelNotice !== null),
    touches: [...new Set(items.flatMap((item) => touching(item, dossiers).map(({ slug: touched }) => touched)))],
  };
}

function itemsOf({ sections }: Briefing): readonly BriefingItem[] {
  return sections.flatMap(({ items }) => items);
}
