import type { Briefing, BriefingItem } from '@/core/briefing/briefing';
import { touching } from '@/core/library/touching';
import type { BriefingRow } from './briefingRow';
import type { DossierRow } from './row';

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
