import type { Path } from '@/core/formats/format';
import { isFields } from '@/core/formats/json/completed';
import type { JsonLook } from '@/core/intake/look';
import { listAt, valueAt } from './valueAt';

/** A list found in a file, and the field that told it: `articles[0].seendate`. */
export interface FoundList {
  /** What the list is read from. */
  readonly look: JsonLook;
  readonly path: Path;
  readonly saw: string;
}

/** How many items are looked at before a list is given up. */
const looked = 20;

/**
 * The first of some lists that holds an object with all of some fields, `[]`
 * being the file itself as a list. The first such item speaks for the rest.
 */
export function listWhere(
  look: JsonLook,
  paths: readonly (readonly string[])[],
  [told, ...others]: readonly [string, ...string[]],
  holds: (item: unknown) => boolean = () => true,
): FoundList | null {
  const fields = [told, ...others];
  for (const path of paths) {
    const at = listAt(look.value, ...path)
      .slice(0, looked)
      .findIndex((item) => isFields(item) && fields.every((field) => Object.hasOwn(item, field)) && holds(item));
    if (at !== -1) return { look, path, saw: `${path.join('.')}[${at}].${told}` };
  }
  return null;
}

/** What stands at a path, as a list of one; lines stay those of the file. */
export function listOfOne(look: JsonLook, path: Path, saw: string): FoundList {
  const value = [valueAt(look.value, ...path.map(String))];
  const lineOf: JsonLook['lineOf'] = ([, ...rest]) => look.lineOf([...path, ...rest]);
  return { look: { ...look, value, lineOf }, path: [], saw };
}
