import type { Quantity } from './quantity';

/** Who may be counted as persons, and what as happenings, in place of their own name. */
const people = new Set(['person', 'passenger', 'crew', 'patient', 'death', 'injury', 'case']);
const bareCount = 1000;

/**
 * Whether two figures say the same: their units agree and their rounding
 * intervals overlap (method 2.10). So 28.8 million is 2880만, and 24,000 is not
 * 25,000. A figure widened by a hedge is compared as widened.
 *
 * Units agree where they are one code. A counter of anything (`개`, `건`, `件`)
 * agrees with every count, since only the noun, which may stand elsewhere in the
 * sentence, says what it counts; `명`, `人`, `people` with every kind of people;
 * two nouns only with themselves. A figure without a unit agrees with a count
 * from 1000 up: so large a bare number counts something, and two such seldom
 * coincide; a small one says nothing. With money, shares, durations and measures
 * it never agrees, as these are always written with their sign.
 *
 * A size (`수백만`) says the same as the same size only, never as a figure.
 */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  if (a.vague !== b.vague) return false;
  if (!unitsAgree(a, b)) return false;
  return (a.low < b.high && b.low < a.high) || a.value === b.value;
}

function unitsAgree(a: Quantity, b: Quantity): boolean {
  const isCount = (each: Quantity) => each.kind === 'count' || (each.kind === 'plain' && each.unit === null);
  if (!isCount(a) || !isCount(b)) return a.kind === b.kind && a.unit === b.unit;
  if (a.unit === b.unit) return true;
  if (a.unit === null || b.unit === null) return Math.min(Math.abs(a.value), Math.abs(b.value)) >= bareCount;
  const anything = (unit: string) => unit === 'item' || unit === 'instance';
  if (anything(a.unit) || anything(b.unit)) return true;
  return (a.unit === 'person' && people.has(b.unit)) || (b.unit === 'person' && people.has(a.unit));
}
