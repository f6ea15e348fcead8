import type { Dossier } from '@/core/dossier/dossier';
import { foldWords } from '@/core/search/words';
import type { EntityRow } from './entityRow';

interface Gathered {
  readonly names: Map<string, string>;
  readonly languages: Set<string>;
}

/**
 * Who an event is about, over all its editions. Two editions mean the same
 * entity where they share a name or alias; where they share none they stay
 * apart, and their languages tell that they may be one under two names.
 */
export function entityRows(editions: readonly Dossier[]): readonly EntityRow[] {
  const gathered: Gathered[] = [];
  for (const { language, entities } of editions) {
    for (const { name, aliases } of entities) {
      const printed = [name, ...aliases].map((each) => [foldWords(each), each] as const);
      const same = gathered.find(({ names }) => printed.some(([folded]) => names.has(folded)));
      const entity = same ?? { names: new Map<string, string>(), languages: new Set<string>() };
      if (same === undefined) gathered.push(entity);
      for (const [folded, each] of printed) if (!entity.names.has(folded)) entity.names.set(folded, each);
      entity.languages.add(language);
    }
  }
  return gathered.map(({ names, languages }) => {
    const [name = '', ...aliases] = names.values();
    return { name, aliases, languages: [...languages] };
  });
}
