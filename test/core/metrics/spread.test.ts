import { aTake } from '@test/support/build';
import { seedTakes } from '@test/support/seed';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread, spreadOf } from '@/core/metrics/spread';
import { tally } from '@/core/metrics/tally';

/** The reference table of method 2.2, with J as published; `null` where this app withholds it. */
const reference: readonly (readonly [
  name: string,
  counts: readonly number[],
  entropy: number,
  evenness: number | null,
  effective: number,
  byWeight: number,
])[] = [
  ['four equal', [10, 10, 10, 10], 1.3863, 1, 4, 4],
  ['seed regions', [7, 2, 2, 2, 1, 1, 1, 1], 1.7873, 0.8595, 5.9734, 4.4462],
  ['seed lenses with no lens', [12, 1, 1, 1, 1, 1], 1.0792, null, 2.9422, 1.9396],
  ['seed lenses', [1, 1, 1, 1, 1], 1.6094, null, 5, 5],
  ['seed languages', [16, 1], 0.2237, 0.3228, 1.2507, 1.1245],
  ['four unequal', [50, 30, 15, 5], 1.1421, 0.8239, 3.1334, 2.7397],
  ['one group', [4], 0, null, 1, 1],
];

describe('spread', () => {
  it.each(reference)('%s', (_, counts, entropy, evenness, effective, byWeight) => {
    const found = spread(counts);
    expect(found?.groups).toBe(counts.length);
    expect(found?.counted).toBe(counts.reduce((sum, count) => sum + count));
    expect(found?.entropy).toBeCloseTo(entropy, 4);
    expect(found?.effective).toBeCloseTo(effective, 4);
    expect(found?.effectiveByWeight).toBeCloseTo(byWeight, 4);
    if (evenness === null) expect(found?.evenness).toBeNull();
    else expect(found?.evenness).toBeCloseTo(evenness, 4);
  });

  it('gives evenness up to half of the groups holding one take, and withholds it beyond', () => {
    expect(spread([2, 2, 1, 1])?.evenness).not.toBeNull();
    expect(spread([2, 1, 1])?.evenness).toBeNull();
  });

  it.each([[[]], [[0]], [[0, -1, Number.NaN, Number.POSITIVE_INFINITY]]])('has nothing to say of %j', (counts) => {
    expect(spread(counts)).toBeNull();
  });

  it('does not count an empty group', () => {
    expect(spread([3, 0, 3])).toEqual(spread([3, 3]));
  });

  it('keeps the Hill numbers in order, and between one and the number of groups', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 40 }), (counts) => {
        const found = spread(counts);
        if (found === null) throw new Error('there are groups');
        const { groups, effective, effectiveByWeight, evenness } = found;
        const slack = 1e-9;
        expect(effective).toBeLessThanOrEqual(groups + slack);
        expect(effectiveByWeight).toBeLessThanOrEqual(effective + slack);
        expect(effectiveByWeight).toBeGreaterThanOrEqual(1 - slack);
        if (evenness !== null) expect(evenness).toBeLessThanOrEqual(1 + slack);
      }),
      { seed: 8 },
    );
  });
});

describe('spreadOf', () => {
  it('takes no lens for no group: five lenses, not six', () => {
    expect(spreadOf('lens', seedTakes)).toMatchObject({ groups: 5, counted: 5, evenness: null });
    expect(spreadOf('region', seedTakes)?.effective).toBeCloseTo(5.9734, 4);
    expect(spreadOf('language', seedTakes)?.evenness).toBeCloseTo(0.3228, 4);
  });

  it('is nothing where nothing was given', () => {
    expect(spreadOf('ownership', seedTakes)).toBeNull();
  });
});

describe('tally', () => {
  it('counts answers, and marks what was not given', () => {
    const takes = [aTake(), aTake(), aTake({ region: 'Hong Kong / China' }), aTake({ region: 'China' })];
    expect(tally('place', takes)).toEqual([
      { answer: 'China', count: 2, given: true },
      { answer: 'Hong Kong', count: 1, given: true },
      { answer: '?', count: 2, given: false },
    ]);
  });
});
