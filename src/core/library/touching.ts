import type { BriefingItem } from '@/core/briefing/briefing';
import { mentions } from '@/core/search/mentions';
import { foldWords } from '@/core/search/words';
import type { DossierRow } from './rows/row';
import { countApart, fewestShared, namesOf } from './sharedEntities';

/** Why a text touches a dossier: it links to it, or names these of its entities. */
export interface Touch {
  readonly slug: string;
  readonly linked: boolean;
  /** Entities of the dossier named in the text, by the dossier's own name for them. */
  readonly named: readonly string[];
}

/**
 * The dossiers an item of a briefing touches, in the order of `dossiers`, each
 * with the reason: a link (`[[slug]]`), or at least two of the dossier's
 * entities named by name or alias. It says that they speak of the same people,
 * not that they tell the same event.
 */
export function touching(item: BriefingItem, dossiers: readonly DossierRow[]): readonly Touch[] {
  const text = `${item.title ?? ''}\n${item.text}`;
  const folded = foldWords(text);
  const links = linksIn(text);
  return dossiers.flatMap(({ slug, entities }) => {
    const found = entities.filter((entity) => namesOf(entity).some((name) => mentions(folded, name)));
    const linked = links.has(slug);
    if (!linked && countApart(found) < fewestShared) return [];
    return [{ slug, linked, named: found.map(({ name }) => name) }];
  });
}

/** Slugs a text links to: `[[slug]]` or `[[slug|label]]`. */
function linksIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\[\[([^[\]|]+)(?:\|[^[\]]*)?\]\]/g)].map(([, slug = '']) => slug.trim()));
}
