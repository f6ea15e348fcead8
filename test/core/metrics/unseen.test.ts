import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concentration } from '@/core/metrics/concentration';
import { seededRandom } from '@/core/metrics/seededRandom';
import { spread } from '@/core/metrics/spread';
import { unseen } from '@/core/metrics/unseen';

/** The reference table of method 2.2. */
const reference: readonly (readonly [
  name: string,
  counts: readonly number[],
  entropy: number,
  groupsAtLeast: number,
  coverage: number,
  largest: number,
  together: number,
])[] = [
  ['seed regions', [7, 2, 2, 2, 1, 1, 1, 1], 1.9932, 10.5098, 0.7849, 0.4118, 0.2249],
  ['seed lenses with no lens', [12, 1, 1, 1, 1, 1], 1.2262, 15.4118, 0.7059, 0.7059, 0.5156],
  ['seed lenses', [1, 1, 1, 1, 1], 2.0094, 13, 0, 0.2, 0.2],
  ['four equal', [10, 10, 10, 10], 1.4238, 4, 1, 0.25, 0.25],
  ['four unequal', [50, 30, 15, 5], 1.1571, 4, 1, 0.5, 0.365],
  ['seed languages', [16, 1], 0.2531, 2, 0.9412, 0.9412, 0.8893],
];
const someCounts = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 30 });

describe('unseen', () => {
  it.each(reference)('%s', (_, counts, entropy, groupsAtLeast, coverage) => {
    const found = unseen(counts);
    expect(found?.entropy).toBeCloseTo(entropy, 4);
    expect(found?.groupsAtLeast).toBeCloseTo(groupsAtLeast, 4);
    expect(found?.coverage).toBeCloseTo(coverage, 4);
  });

  it('improves the coverage by the groups of two', () => {
    expect(unseen([2, 1])?.coverage).toBeCloseTo(1 - (1 / 3) * (2 / 4), 12);
  });

  it('counts whole numbers above zero', () => {
    expect(unseen([3, 0, -1, 0.5, 1])).toEqual(unseen([3, 1]));
    expect(unseen([0, Number.NaN])).toBeNull();
  });

  it('never finds fewer groups, less entropy, or a share beyond 0 and 1', () => {
    fc.assert(
      fc.property(someCounts, (counts) => {
        const [found, plain] = [unseen(counts), spread(counts)];
        if (found === null || plain === null) throw new Error('there are groups');
        expect(found.groupsAtLeast).toBeGreaterThanOrEqual(plain.groups);
        expect(found.entropy).toBeGreaterThanOrEqual(plain.entropy);
        expect(found.coverage).toBeGreaterThanOrEqual(0);
        expect(found.coverage).toBeLessThanOrEqual(1);
      }),
      { seed: 23 },
    );
  });

  it('mends what plain entropy lacks where takes are few: of ln 8, 17 draws show 1.843', () => {
    const random = seededRandom(24);
    const draws = Array.from({ length: 2_000 }, () => {
      const counts = Array.from({ length: 8 }, () => 0);
      for (let take = 0; take < 17; take++) {
        const group = Math.floor(random() * 8);
        counts[group] = (counts[group] ?? 0) + 1;
      }
      return counts;
    });
    const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    const plain = mean(draws.map((counts) => spread(counts)?.entropy ?? Number.NaN));
    const mended = mean(draws.map((counts) => unseen(counts)?.entropy ?? Number.NaN));
    expect(plain).toBeCloseTo(1.843, 1);
    expect(Math.abs(Math.log(8) - mended)).toBeLessThan(0.06);
  });
});

describe('concentration', () => {
  it.each(reference)('%s', (_, counts, _entropy, _groups, _coverage, largest, together) => {
    const found = concentration(counts);
    expect(found?.largest).toBeCloseTo(largest, 4);
    expect(found?.together).toBeCloseTo(together, 4);
    expect(found?.apart).toBeCloseTo(1 - together, 4);
  });

  it('leaves out what is no group', () => {
    expect(concentration([3, Number.POSITIVE_INFINITY, -2, 1])).toEqual(concentration([3, 1]));
    expect(concentration([])).toBeNull();
  });

  it('never puts fewer together than the fullest group does alone', () => {
    fc.assert(
      fc.property(someCounts, (counts) => {
        const found = concentration(counts);
        if (found === null) throw new Error('there are groups');
        expect(found.together).toBeGreaterThanOrEqual(found.largest ** 2 - 1e-12);
        expect(found.together).toBeLessThanOrEqual(found.largest + 1e-12);
      }),
      { seed: 25 },
    );
  });
});
