import { countValues } from '@/core/metrics/countValues';
import { type Coefficient, pairable, type Ratings } from './ratings';

/** What the values are: names, ranks, numbers with a unit, or such with a true nought. Always printed beside alpha. */
export type Level = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** Krippendorff's alpha with the level it was taken at: at another it would be another number. */
export type Alpha = Coefficient & { readonly level: Level };

type Distance<Value> = (one: Value, other: Value) => number;

/**
 * Krippendorff's alpha, 1 − Dₒ/Dₑ (Krippendorff 2011; method 2.8), for any
 * number of coders; units fewer than two coded drop out. 1 is agreement, 0 what
 * chance gives, below 0 is disagreement by rule. From .800 on it is taken for
 * reliable, from .667 for tentative; trained coders of bias reach .4, so below
 * that it is a finding on the code book and no mark for the coders. Names may be
 * words; at all other levels a word is an unfit value.
 */
export function krippendorff(ratings: Ratings<string | number>, level: Level): Alpha {
  const units = pairable(ratings);
  if (units.flat().some((value) => !fits(value, level))) return { kind: 'withheld', reason: 'unfit-value', level };
  if (level === 'nominal') return alphaOf(units, unlike, level);
  const numbers = units.map((unit) => unit.filter((value) => typeof value === 'number'));
  if (level === 'ratio') return alphaOf(numbers, proportional, level);
  if (level === 'interval') return alphaOf(numbers, squared, level);
  const rank = rankAmong(numbers.flat());
  return alphaOf(
    numbers.map((unit) => unit.map(rank)),
    squared,
    level,
  );
}

function fits(value: string | number, level: Level): boolean {
  if (typeof value === 'string') return level === 'nominal';
  return Number.isFinite(value) && (level !== 'ratio' || value >= 0);
}

function unlike(one: unknown, other: unknown): number {
  return one === other ? 0 : 1;
}

function squared(one: number, other: number): number {
  return (one - other) ** 2;
}

function proportional(one: number, other: number): number {
  return one === other ? 0 : ((one - other) / (one + other)) ** 2;
}

/**
 * The middle of a value's ranks among all codings. Two of them differ by
 * Σ n_g from c to k, less half of n_c and n_k: the ordinal distance.
 */
function rankAmong(values: readonly number[]): (value: number) => number {
  const counts = [...countValues(values)];
  return (value) =>
    counts.reduce((sum, [other, count]) => sum + (other < value ? count : other === value ? count / 2 : 0), 0);
}

function alphaOf<Value>(units: readonly (readonly Value[])[], distance: Distance<Value>, level: Level): Alpha {
  if (units.length === 0) return { kind: 'withheld', reason: 'no-pairs', level };
  const byChance = disagreement(units.flat(), distance);
  if (byChance === 0) return { kind: 'withheld', reason: 'no-variation', level };
  const observed = units.reduce((sum, unit) => sum + disagreement(unit, distance), 0);
  const codings = units.flat().length;
  return { kind: 'coefficient', value: 1 - observed / byChance, units: units.length, codings, level };
}

/** δ² over all pairs of these codings, each pair 1/(m − 1): nDₒ of one unit, nDₑ of all together. */
function disagreement<Value>(values: readonly Value[], distance: Distance<Value>): number {
  const counts = [...countValues(values)];
  const sum = counts.reduce(
    (all, [one, count]) =>
      all + count * counts.reduce((some, [other, times]) => some + times * distance(one, other), 0),
    0,
  );
  return sum / (values.length - 1);
}
