import { notAtHand, type Recomputed, sections } from './recompute';

/** One number of the reference values beside ours. */
export interface Outcome {
  /** `wilson › 1/17 › 0`. */
  readonly path: string;
  readonly expected: number;
  readonly found: number | null;
  readonly decimals: number;
  readonly holds: boolean;
  /** Why there is none of ours; null where there should be one. */
  readonly excused: string | null;
}

/** Decimals the file prints, where it is not four. A last nought is not printed in JSON, so they cannot be read off. */
const printed: readonly (readonly [RegExp, number])[] = [
  [/^entropy_scipy|^jsd_/, 15],
  [/^tfidf_sklearn/, 8],
  [/^diversity.* › chao1$/, 3],
];

/** Every number of the reference values that is a result, computed afresh. Names of categories, and inputs, are none. */
export function walk(file: unknown): readonly Outcome[] {
  return fieldsOf(file).flatMap(([section, entries]) =>
    fieldsOf(entries).flatMap(([entry, expected]) => {
      const found = sections[section]?.(entry, Object.fromEntries(fieldsOf(entries)));
      return isInput(section, entry)
        ? []
        : compare(`${section} › ${entry}`, expected, found, notAtHand[section] ?? null);
    }),
  );
}

function isInput(section: string, entry: string): boolean {
  return section === 'fightin_words' && /^c\d$/.test(entry);
}

function compare(path: string, expected: unknown, found: Recomputed, excused: string | null): readonly Outcome[] {
  if (typeof expected === 'number') {
    const decimals = printed.find(([pattern]) => pattern.test(path))?.[1] ?? 4;
    const ours = typeof found === 'number' ? found : null;
    // Half of the last digit printed, and what a binary fraction may be off by.
    const holds = ours !== null && Math.abs(ours - expected) <= 0.5 * 10 ** -decimals + 1e-15;
    return [{ path, expected, found: ours, decimals, holds, excused }];
  }
  const ours = new Map(fieldsOf(found));
  return fieldsOf(expected).flatMap(([key, value]) =>
    compare(`${path} › ${key}`, value, recomputedOf(ours.get(key)), excused),
  );
}

/** What is compared is only ever a number, or holds some. */
function recomputedOf(value: unknown): Recomputed {
  if (typeof value === 'number') return value;
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(fieldsOf(value).map(([key, inner]) => [key, recomputedOf(inner)]))
    : undefined;
}

function fieldsOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
