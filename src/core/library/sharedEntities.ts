import { foldWords } from '@/core/search/words';
import type { EntityRow } from './rows/entityRow';

/** Two, since one name alone (`OpenAI`) is shared by half of a library. */
export const fewestShared = 2;

/** Entities of the first that the second speaks of too, under any name they have in common. */
export function sharedEntities(first: readonly EntityRow[], second: readonly EntityRow[]): readonly EntityRow[] {
  const names = new Set(second.flatMap(namesOf));
  return first.filter((entity) => namesOf(entity).some((name) => names.has(name)));
}

const folded = new WeakMap<EntityRow, readonly string[]>();

/** Every name of an entity, folded for comparison. */
export function namesOf(entity: EntityRow): readonly string[] {
  const known = folded.get(entity);
  if (known !== undefined) return known;
  const names = [entity.name, ...entity.aliases].map(foldWords);
  folded.set(entity, names);
  return names;
}

/**
 * How many of some entities there are at least: the most any one edition names.
 * `Anthropic` and `앤트로픽`, of two editions that share no name, may be one.
 */
export function countApart(entities: readonly EntityRow[]): number {
  const tally = new Map<string, number>();
  for (const { languages } of entities) {
    for (const language of languages) tally.set(language, (tally.get(language) ?? 0) + 1);
  }
  return Math.max(0, ...tally.values());
}
