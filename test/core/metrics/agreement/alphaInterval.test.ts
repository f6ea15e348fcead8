import { fourObservers, threeCoders } from '@test/support/published';
import { describe, expect, it } from 'vitest';
import { alphaInterval } from '@/core/metrics/agreement/alphaInterval';
import type { Ratings } from '@/core/metrics/agreement/ratings';
import { studentQuantile } from '@/core/metrics/agreement/studentQuantile';

describe('alphaInterval', () => {
  it('is the example of method 2.8: 0.759 give or take t with ten degrees times 0.146', () => {
    const found = alphaInterval(fourObservers, 'nominal');
    if (found.kind === 'withheld') throw new Error(found.reason);
    expect(found.degrees).toBe(10);
    expect(found.centre).toBeCloseTo(0.759, 3);
    expect(found.standardError).toBeCloseTo(0.146, 3);
    expect(found.low).toBeCloseTo(0.43, 2);
    expect(found.high).toBe(1);
  });

  it.each<[string, Ratings<string | number>, string]>([
    ['nothing coded', [], 'no-pairs'],
    [
      'one value throughout',
      [
        ['a', 'a'],
        ['a', 'a'],
      ],
      'no-variation',
    ],
    [
      'one unit',
      [
        ['a', 'b'],
        ['a', null],
      ],
      'one-unit',
    ],
    [
      'without the third unit all is alike',
      [
        ['a', 'a'],
        ['a', 'a'],
        ['a', 'b'],
      ],
      'one-unit',
    ],
    [
      'all agree',
      [
        ['a', 'a'],
        ['b', 'b'],
        ['c', 'c'],
      ],
      'no-disagreement',
    ],
  ])('is withheld: %s', (_, ratings, reason) => {
    expect(alphaInterval(ratings, 'nominal')).toEqual({ kind: 'withheld', reason });
  });

  it('is clipped below as above, and narrower with more units alike', () => {
    const against = [
      ['a', 'b'],
      ['b', 'a'],
      ['a', 'b'],
      ['a', 'a'],
    ];
    expect(alphaInterval(against, 'nominal')).toMatchObject({ kind: 'interval', low: -1 });
    const widthOf = (ratings: Ratings<number>) => {
      const found = alphaInterval(ratings, 'interval');
      return found.kind === 'interval' ? found.high - found.low : Number.NaN;
    };
    expect(widthOf([...threeCoders, ...threeCoders, ...threeCoders])).toBeLessThan(widthOf(threeCoders));
  });
});

describe('studentQuantile', () => {
  it.each([
    [1, 12.7062],
    [2, 4.30265],
    [3, 3.18245],
    [4, 2.77645],
    [5, 2.57058],
    [10, 2.22814],
    [25, 2.05954],
    [30, 2.04227],
    [100, 1.98397],
    [1000, 1.96234],
  ])('with %d degrees is %d', (degrees, value) => {
    expect(studentQuantile(degrees)).toBeCloseTo(value, 4);
  });

  it.each([0, -1, 2.5, Number.NaN])('is none with %d', (degrees) => {
    expect(studentQuantile(degrees)).toBeNull();
  });
});
