import { expect, it } from 'vitest';
import { wilson } from '@/core/metrics/wilson';

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

it.each([
  [0, 0],
  [3, 2],
  [-1, 2],
  [Number.NaN, 2],
  [1, Number.NaN],
])('has no share of %d of %d', (count, total) => {
  expect(wilson(count, total)).toBeNull();
});
