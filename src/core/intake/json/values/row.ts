import { bylineSaid } from '@/core/intake/said/bylineSaid';
import type { Tell } from '@/core/intake/said/storySaid';
import { firstAddress, firstText, textOf, valueAt } from './valueAt';

/** An item of a foreign list, read field by field. */
export interface Row {
  readonly value: unknown;
  /** Where it begins in the file. */
  readonly line: number;
  readonly tell: Tell;
  /** The first of some fields that says anything, as plain text. */
  text(...fields: readonly string[]): string | null;
  /** The first of some fields that says anything, as it stands: in an address `&copy=1` is no sign. */
  address(...fields: readonly string[]): string | null;
}

/** Reads an item of a list; `tell` is given what is odd about it. */
export function rowOf(value: unknown, line: number, tell: Tell): Row {
  const held = (fields: readonly string[]): readonly unknown[] => fields.map((field) => valueAt(value, field));
  return {
    value,
    line,
    tell,
    text: (...fields) => firstText(...held(fields)),
    address: (...fields) => firstAddress(...held(fields)),
  };
}

/** A byline from a text, `{name}`, or a list of either; null for anything else. */
export function bylineOf(value: unknown): string | null {
  const people: readonly unknown[] = Array.isArray(value) ? value : [value];
  return bylineSaid(
    people.flatMap((person) => firstText(person, valueAt(person, 'name'), valueAt(person, 'by')) ?? []),
  );
}

/** Tells that a text is left out, where the row has one under that name. */
export function leaveOut(field: string, { value, line, tell }: Row): void {
  if (textOf(valueAt(value, field)) !== null) tell({ code: 'field-left-out', line, field, count: 1 });
}
