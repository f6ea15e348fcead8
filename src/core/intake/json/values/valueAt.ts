import { plainText } from '@/core/intake/said/plainText';

type Keys = readonly (string | number)[];

/** What stands at a place of a foreign value, own properties only; undefined where nothing does. */
export function valueAt(value: unknown, ...keys: Keys): unknown {
  let held = value;
  for (const key of keys) {
    if (typeof held !== 'object' || held === null || !Object.hasOwn(held, key)) return undefined;
    held = Reflect.get(held, key);
  }
  return held;
}

/** The list at a place; an empty one where something else stands there. */
export function listAt(value: unknown, ...keys: Keys): readonly unknown[] {
  const held = valueAt(value, ...keys);
  return Array.isArray(held) ? held : [];
}

/** The text or number at a place as plain text without markup; null where there is none. */
export function textAt(value: unknown, ...keys: Keys): string | null {
  return textOf(valueAt(value, ...keys));
}

/** The first of some texts that says anything. */
export function firstText(...values: readonly unknown[]): string | null {
  return values.map(textOf).find((text) => text !== null) ?? null;
}

/** The first of some texts that is not blank, as it stands; what stands in an address's place and is none included. */
export function firstAddress(...values: readonly unknown[]): string | null {
  const texts = values.flatMap((value) =>
    typeof value === 'string' || typeof value === 'number' ? String(value).trim() : [],
  );
  return texts.find((text) => text !== '' && text !== 'None' && text !== 'null') ?? null;
}

/** A text or number as plain text without markup; null for anything else, for blanks, and for the `None` and `null` that programs print. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || /^\s*(?:None|null|undefined|NaN)\s*$/.test(value)) return null;
  return plainText(value) || null;
}
