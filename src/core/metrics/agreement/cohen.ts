import { countValues } from '@/core/metrics/countValues';
import type { Coefficient, Ratings } from './ratings';

/** How much it matters that one coder said this and the other that: 0 where it does not. */
export type Disagreement<Value> = (one: Value, other: Value) => number;

/**
 * Cohen's kappa for two coders, the two cells of each row (method 2.9):
 * 1 − Σwo / Σwe, where e is what two coders with these habits would give by
 * chance. Without weights any two values differ by one (Cohen 1960), and it is
 * (pₒ − pₑ)/(1 − pₑ); with them, by what `weight` says (Cohen 1968). Alpha is
 * preferred: it takes any number of coders, and units that some left out.
 */
export function cohen<Value>(ratings: Ratings<Value>, weight: Disagreement<Value> = unlike): Coefficient {
  if (ratings.some((unit) => unit.length > 2)) return { kind: 'withheld', reason: 'not-two-coders' };
  const pairs = ratings.flatMap(([one = null, other = null]) =>
    one === null || other === null ? [] : [{ one, other }],
  );
  const units = pairs.length;
  if (units === 0) return { kind: 'withheld', reason: 'no-pairs' };
  const observed = pairs.reduce((sum, { one, other }) => sum + weight(one, other), 0) / units;
  let byChance = 0;
  for (const [one, count] of countValues(pairs.map((pair) => pair.one))) {
    for (const [other, otherCount] of countValues(pairs.map((pair) => pair.other))) {
      byChance += (count * otherCount * weight(one, other)) / units ** 2;
    }
  }
  if (byChance === 0) return { kind: 'withheld', reason: 'no-variation' };
  return { kind: 'coefficient', value: 1 - observed / byChance, units, codings: 2 * units };
}

function unlike(one: unknown, other: unknown): number {
  return one === other ? 0 : 1;
}
