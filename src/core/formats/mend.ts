import type * as z from 'zod/mini';
import type { Path } from './format';

/** A draft made valid, and what that cost. */
export interface Mended<Valid> {
  /** Null where the draft could not be made valid. */
  readonly valid: Valid | null;
  /** The values that were given up, and the list items that went with one. */
  readonly lost: readonly Path[];
}

/** What may stand for a value that is not known, in the order tried. */
const blanks = [() => null, () => undefined, () => [], () => ({})];

/**
 * Makes a draft valid at the least cost. A value that is not of its kind is
 * taken as not known; where it must be known, so is what it is a part of; a
 * list item goes only when a part it cannot be without is gone.
 */
export function mend<Valid>(schema: z.ZodMiniType<Valid>, draft: object): Mended<Valid> {
  try {
    return mended(schema, draft);
  } catch (fault) {
    // The validator runs out of stack where a hundred thousand values are wrong.
    if (fault instanceof RangeError) return { valid: null, lost: [[]] };
    throw fault;
  }
}

function mended<Valid>(schema: z.ZodMiniType<Valid>, draft: object): Mended<Valid> {
  const read = schema.safeParse(draft);
  if (read.success) return { valid: read.data, lost: [] };
  const copy = structuredClone(draft);
  const faults = read.error.issues.map(({ path }) => path);
  const items = new Map<string, Path>();
  let open = distinct(faults);
  while (open.length > 0) {
    for (const path of open.filter(isItem)) items.set(keyOf(path), path);
    open = open.filter((path) => !isItem(path));
    if (open.some((path) => path.length === 0)) return { valid: null, lost: distinct(faults) };
    for (const blank of blanks) {
      for (const path of open) put(copy, path, blank());
      open = stillFaulty(schema, copy, open);
    }
    open = distinct(open.map((path) => path.slice(0, -1)));
  }
  for (const item of [...items.values()].sort(lastFirst)) remove(copy, item);
  const last = schema.safeParse(copy);
  const lost = faults.map((path) => prefixesOf(path).find((prefix) => items.has(keyOf(prefix))) ?? path);
  return { valid: last.success ? last.data : null, lost: distinct(lost) };
}

function stillFaulty(schema: z.ZodMiniType, draft: object, paths: readonly Path[]): readonly Path[] {
  const read = paths.length === 0 ? null : schema.safeParse(draft);
  const faulty = new Set(read?.error?.issues.flatMap(({ path }) => prefixesOf(path).map(keyOf)));
  return paths.filter((path) => faulty.has(keyOf(path)));
}

function isItem(path: Path): boolean {
  return typeof path.at(-1) === 'number';
}

function prefixesOf(path: Path): readonly Path[] {
  return Array.from({ length: path.length + 1 }, (_, length) => path.slice(0, length));
}

function keyOf(path: Path): string {
  return path.map(String).join('\n');
}

function distinct(paths: readonly Path[]): readonly Path[] {
  return [...new Map(paths.map((path) => [keyOf(path), path])).values()];
}

/** Later items of a list before earlier ones, and parts before wholes, so that no place moves before its turn. */
function lastFirst(one: Path, other: Path): number {
  for (let at = 0; at < one.length && at < other.length; at++) {
    const [left, right] = [one[at], other[at]];
    if (typeof left === 'number' && typeof right === 'number' && left !== right) return right - left;
  }
  return other.length - one.length;
}

function holderOf(draft: object, path: Path): object | null {
  let holder: unknown = draft;
  for (const key of path.slice(0, -1)) holder = holder === null ? null : Reflect.get(Object(holder), key);
  return typeof holder === 'object' ? holder : null;
}

function put(draft: object, path: Path, value: unknown): void {
  const holder = holderOf(draft, path);
  if (holder !== null) Reflect.set(holder, path.at(-1) ?? '', value);
}

function remove(draft: object, path: Path): void {
  const holder = holderOf(draft, path);
  if (Array.isArray(holder)) holder.splice(Number(path.at(-1)), 1);
}
