import type { Path } from '@/core/formats/format';
import { isFields } from '@/core/formats/json/completed';
import { textAt, valueAt } from '@/core/intake/json/values/valueAt';

/** A thing a JSON-LD value describes, and where it stands. */
export interface LdNode {
  readonly value: object;
  readonly path: Path;
}

/** Where further things stand in one. */
const holders = ['@graph', 'mainEntity', 'itemListElement', 'item', 'hasPart', 'linkedData', 'review'];
const deepest = 8;

/** Every thing of some kind a JSON-LD value describes, in order: alone, in lists, in `@graph`. */
export function jsonLdNodes(value: unknown, wanted: (types: readonly string[]) => boolean): readonly LdNode[] {
  const found: LdNode[] = [];
  const visit = (held: unknown, path: Path): void => {
    if (path.length > deepest) return;
    if (Array.isArray(held)) for (const [at, each] of held.entries()) visit(each, [...path, at]);
    if (!isFields(held)) return;
    if (wanted(typesOf(held))) found.push({ value: held, path });
    for (const holder of holders) if (Object.hasOwn(held, holder)) visit(held[holder], [...path, holder]);
  };
  visit(value, []);
  return found;
}

/** The kinds a thing says it is of, without the address of the vocabulary. */
export function typesOf(value: unknown): readonly string[] {
  const type = valueAt(value, '@type');
  return (Array.isArray(type) ? type : [type]).flatMap((each) =>
    typeof each === 'string' ? each.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '') : [],
  );
}

/** Things by their `@id`, as far as they say more than that. */
export function byId(value: unknown): ReadonlyMap<string, object> {
  const named = jsonLdNodes(value, () => true).filter(({ value: node }) => Object.keys(node).length > 1);
  return new Map(
    named.flatMap(({ value: node }) => {
      const id = textAt(node, '@id');
      return id === null ? [] : [[id, node] as const];
    }),
  );
}
