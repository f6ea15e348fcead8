import { fourObservers, threeCoders, twoObserversBinary, twoObserversNominal } from '@test/support/published';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { krippendorff, type Level } from '@/core/metrics/agreement/krippendorff';
import type { Ratings } from '@/core/metrics/agreement/ratings';

const levels: readonly Level[] = ['nominal', 'ordinal', 'interval', 'ratio'];

function alpha(ratings: Ratings<string | number>, level: Level): number {
  const found = krippendorff(ratings, level);
  if (found.kind === 'withheld') throw new Error(found.reason);
  return found.value;
}

describe('krippendorff', () => {
  const reference: readonly (readonly [string, Ratings<string | number>, Level, number])[] = [
    ['four observers', fourObservers, 'nominal', 0.7434],
    ['four observers', fourObservers, 'ordinal', 0.8154],
    ['four observers', fourObservers, 'interval', 0.8491],
    ['four observers', fourObservers, 'ratio', 0.7974],
    ['three coders', threeCoders, 'nominal', 0.6914],
    ['three coders', threeCoders, 'ordinal', 0.8067],
    ['three coders', threeCoders, 'interval', 0.8108],
    ['three coders', threeCoders, 'ratio', 0.8089],
    ['two observers, yes or no', twoObserversBinary, 'nominal', 0.0952],
    ['two observers, names', twoObserversNominal, 'nominal', 0.692],
  ];
  it.each(reference)('%s, %3$s', (_, ratings, level, value) => {
    expect(alpha(ratings, level)).toBeCloseTo(value, 4);
  });

  it('says its level, and what it counted: units that two have coded', () => {
    expect(krippendorff(fourObservers, 'ordinal')).toMatchObject({
      kind: 'coefficient',
      units: 11,
      codings: 40,
      level: 'ordinal',
    });
  });

  it.each<[string, Ratings<string | number>, Level, string]>([
    ['nothing coded', [], 'nominal', 'no-pairs'],
    [
      'each unit coded once',
      [
        [1, null],
        [null, 2],
      ],
      'interval',
      'no-pairs',
    ],
    [
      'one value throughout',
      [
        ['a', 'a'],
        ['a', 'a', 'a'],
      ],
      'nominal',
      'no-variation',
    ],
    [
      'one number throughout',
      [
        [2, 2],
        [2, 2],
      ],
      'ordinal',
      'no-variation',
    ],
    ['nothing but noughts', [[0, 0]], 'ratio', 'no-variation'],
    [
      'variation only where one has coded',
      [
        [1, 1],
        [2, null],
      ],
      'nominal',
      'no-variation',
    ],
    [
      'a word among ranks',
      [
        [1, 2],
        ['b', 1],
      ],
      'ordinal',
      'unfit-value',
    ],
    [
      'not a number',
      [
        [1, 2],
        [Number.NaN, 1],
      ],
      'nominal',
      'unfit-value',
    ],
    [
      'no end',
      [
        [1, 2],
        [Number.POSITIVE_INFINITY, 1],
      ],
      'interval',
      'unfit-value',
    ],
    [
      'below the nought of a ratio',
      [
        [1, 2],
        [-1, 1],
      ],
      'ratio',
      'unfit-value',
    ],
  ])('is withheld: %s', (_, ratings, level, reason) => {
    expect(krippendorff(ratings, level)).toEqual({ kind: 'withheld', reason, level });
  });

  it('takes numbers below nought for an interval, and nought for a ratio', () => {
    expect(
      alpha(
        [
          [-1, -1],
          [3, 3],
          [0, 1],
        ],
        'interval',
      ),
    ).toBeCloseTo(
      alpha(
        [
          [0, 0],
          [4, 4],
          [1, 2],
        ],
        'interval',
      ),
      12,
    );
    expect(
      alpha(
        [
          [0, 0],
          [5, 0],
        ],
        'ratio',
      ),
    ).toBeCloseTo(
      alpha(
        [
          [0, 0],
          [1, 0],
        ],
        'nominal',
      ),
      12,
    );
  });

  const someRatings = fc.array(
    fc.array(fc.option(fc.integer({ min: 0, max: 5 }), { nil: null, freq: 3 }), { minLength: 4, maxLength: 4 }),
    { minLength: 3, maxLength: 12 },
  );

  it.each(levels)('is the same whoever codes first and whatever is coded first, and no more than 1: %s', (level) => {
    fc.assert(
      fc.property(someRatings, (ratings) => {
        const found = krippendorff(ratings, level);
        const turned = krippendorff(
          [...ratings].reverse().map((unit) => [...unit].reverse()),
          level,
        );
        expect(turned.kind).toBe(found.kind);
        if (found.kind === 'withheld' || turned.kind === 'withheld') return;
        expect(turned.value).toBeCloseTo(found.value, 10);
        expect(found.value).toBeLessThanOrEqual(1);
        expect(found.value).toBeGreaterThanOrEqual(-1);
      }),
      { seed: 27 },
    );
  });

  it.each(levels)('is what comes of going through all pairs of codings one by one: %s', (level) => {
    fc.assert(
      fc.property(someRatings, (ratings) => {
        const found = krippendorff(ratings, level);
        if (found.kind === 'coefficient') expect(found.value).toBeCloseTo(pairByPair(ratings, level), 10);
      }),
      { seed: 28 },
    );
  });
});

/** Alpha as it is defined: mean distance within units over mean distance of any two codings, with δ² as printed. */
function pairByPair(ratings: Ratings<number>, level: Level): number {
  const units = ratings.map((unit) => unit.filter((value) => value !== null)).filter((unit) => unit.length > 1);
  const all = units.flat();
  const times = (value: number) => all.filter((other) => other === value).length;
  const distances: Record<Level, (c: number, k: number) => number> = {
    nominal: (c, k) => (c === k ? 0 : 1),
    ordinal: (c, k) => {
      const between = [...new Set(all)].filter((g) => g >= Math.min(c, k) && g <= Math.max(c, k));
      return (between.reduce((sum, g) => sum + times(g), 0) - (times(c) + times(k)) / 2) ** 2;
    },
    interval: (c, k) => (c - k) ** 2,
    ratio: (c, k) => (c + k === 0 ? 0 : ((c - k) / (c + k)) ** 2),
  };
  const over = (values: readonly number[]) =>
    values.reduce(
      (sum, c, i) => sum + values.reduce((some, k, j) => some + (i === j ? 0 : distances[level](c, k)), 0),
      0,
    );
  const observed = units.reduce((sum, unit) => sum + over(unit) / (unit.length - 1), 0) / all.length;
  return 1 - observed / (over(all) / (all.length * (all.length - 1)));
}
