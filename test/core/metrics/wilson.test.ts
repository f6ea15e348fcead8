import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareDifference } from '@/core/metrics/shareDifference';
import { wilson, wilsonCorrected } from '@/core/metrics/wilson';

const noShares: readonly (readonly [number, number])[] = [
  [0, 0],
  [3, 2],
  [-1, 2],
  [Number.NaN, 2],
  [1, Number.NaN],
];
const aShare = fc
  .integer({ min: 1, max: 400 })
  .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));

describe('wilson', () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [0, 17, 0, 0.1843],
    [1, 17, 0.0105, 0.2698],
    [2, 17, 0.0329, 0.3434],
    [5, 17, 0.1328, 0.5313],
    [7, 17, 0.2161, 0.6399],
    [12, 17, 0.4687, 0.8672],
    [17, 17, 0.8157, 1],
  ])('%d of %d: from %d to %d', (count, total, low, high) => {
    const interval = wilson(count, total);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it('ends exactly at none and at all', () => {
    expect(wilson(0, 20)?.low).toBe(0);
    expect(wilson(17, 17)?.high).toBe(1);
  });

  it.each(noShares)('has no share of %d of %d', (count, total) => {
    expect(wilson(count, total)).toBeNull();
  });

  it('holds the share, within 0 and 1, and lies within the corrected one', () => {
    fc.assert(
      fc.property(aShare, ([count, total]) => {
        const [plain, corrected] = [wilson(count, total), wilsonCorrected(count, total)];
        if (plain === null || corrected === null) throw new Error('there is a share');
        const ends = [0, corrected.low, plain.low, count / total, plain.high, corrected.high, 1];
        expect(ends).toEqual([...ends].sort((a, b) => a - b));
      }),
      { seed: 21 },
    );
  });
});

describe('wilsonCorrected', () => {
  it.each([
    [81, 263, 0.2535, 0.3682],
    [15, 148, 0.0598, 0.1644],
    [0, 20, 0, 0.2005],
    [1, 29, 0.0018, 0.1963],
    [20, 20, 0.7995, 1],
  ])('%d of %d: from %d to %d', (count, total, low, high) => {
    const interval = wilsonCorrected(count, total);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it('ends exactly at none and at all', () => {
    expect(wilsonCorrected(0, 20)?.low).toBe(0);
    expect(wilsonCorrected(17, 17)?.high).toBe(1);
  });

  it.each(noShares)('has no share of %d of %d', (count, total) => {
    expect(wilsonCorrected(count, total)).toBeNull();
  });
});

describe('shareDifference', () => {
  it('is Newcombe’s example', () => {
    const found = shareDifference(56, 70, 48, 80);
    expect(found?.difference).toBeCloseTo(0.2, 12);
    expect(found?.low).toBeCloseTo(0.0524, 4);
    expect(found?.high).toBeCloseTo(0.3339, 4);
  });

  it('turns round with its sides, holds the difference, and stays within −1 and 1', () => {
    fc.assert(
      fc.property(aShare, aShare, (one, other) => {
        const [there, back] = [shareDifference(...one, ...other), shareDifference(...other, ...one)];
        if (there === null || back === null) throw new Error('there are shares');
        expect(there.difference).toBeCloseTo(-back.difference, 12);
        expect(there.low).toBeCloseTo(-back.high, 12);
        expect(there.low).toBeLessThanOrEqual(there.difference);
        expect(there.high).toBeGreaterThanOrEqual(there.difference);
        expect(Math.max(-there.low, there.high)).toBeLessThanOrEqual(1 + 1e-12);
      }),
      { seed: 22 },
    );
  });

  it.each(noShares)('is none where a side has no share: %d of %d', (count, total) => {
    expect(shareDifference(count, total, 1, 2)).toBeNull();
    expect(shareDifference(1, 2, count, total)).toBeNull();
  });
});
