import { describe, expect, it } from 'vitest';
import { isCompared, mayCountTheSame, pairIn, poolOf } from '@/core/evidence/health/counts/figurePairs';
import type { Quantity } from '@/core/reading/quantities/quantity';

function aQuantity(value: number, said: Partial<Quantity> = {}): Quantity {
  const figure = {
    start: 0,
    end: 1,
    text: '',
    kind: 'count',
    unit: 'ship',
    approximation: null,
    vague: false,
  } as const;
  return { ...figure, value, low: value * 0.99, high: value * 1.01, ...said };
}
const stated = (value: number, said: Partial<Quantity> = {}) => ({
  passage: 'a/gist',
  quantity: aQuantity(value, said),
});

describe('what can be so many times another', () => {
  it.each([
    ['a count', aQuantity(2), true],
    ['money', aQuantity(2, { kind: 'money', unit: 'USD' }), true],
    ['a measure', aQuantity(2, { kind: 'measure', unit: 'km' }), true],
    ['a large bare number', aQuantity(100, { kind: 'plain', unit: null }), true],
    ['a small bare number', aQuantity(99, { kind: 'plain', unit: null }), false],
    ['a share', aQuantity(80, { kind: 'percent', unit: 'percent' }), false],
    ['a size', aQuantity(1e6, { vague: true }), false],
    ['nothing', aQuantity(0), false],
  ])('%s', (_, quantity, compared) => {
    expect(isCompared(quantity)).toBe(compared);
  });
});

describe('what may count the same', () => {
  it.each([
    ['one unit', {}, {}, true],
    ['two units', {}, { unit: 'home' }, false],
    ['a counter of anything', {}, { unit: 'instance' }, true],
    ['a bare number and a count', { kind: 'plain', unit: null }, {}, true],
    ['a bare number and money', { kind: 'plain', unit: null }, { kind: 'money', unit: 'USD' }, false],
    ['two currencies', { kind: 'money', unit: 'KRW' }, { kind: 'money', unit: 'USD' }, false],
  ] as const)('%s', (_, one, other, same) => {
    expect(mayCountTheSame(aQuantity(500, one), aQuantity(500, other))).toBe(same);
    expect(mayCountTheSame(aQuantity(500, other), aQuantity(500, one))).toBe(same);
  });
});

describe('the pair in a ratio', () => {
  const twice = { factor: 2, low: 1.9, high: 2.1 };
  const one = stated(1000);

  it.each([
    ['the higher', [one, stated(2000)], [1000, 2000]],
    ['the lower', [stated(500), one], [500, 1000]],
    ['the one nearest to it', [stated(2080), stated(2010), stated(1950)], [1000, 2010]],
    ['over a power of two', [stated(2048)], [1000, 2048]],
    ['none of another unit', [stated(2000, { unit: 'home' })], undefined],
    ['none out of it', [stated(1500), stated(2400)], undefined],
    ['not itself', [one], undefined],
  ])('is %s', (_, pool, values) => {
    const pair = pairIn(poolOf(pool), one, twice);
    expect(pair && [pair.from.quantity.value, pair.to.quantity.value]).toEqual(values);
  });

  it('is none of a ratio or a figure that may be nought', () => {
    const pool = poolOf([stated(2000)]);
    expect(pairIn(pool, one, { ...twice, low: 0 })).toBeUndefined();
    expect(pairIn(pool, stated(1000, { low: 0 }), twice)).toBeUndefined();
  });
});
