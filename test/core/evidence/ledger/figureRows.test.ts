import { describe, expect, it } from 'vitest';
import { cellsOf } from '@/core/evidence/ledger/cellsOf';
import { figuresOf, isNoise } from '@/core/evidence/ledger/figureRows';
import { nearFigures } from '@/core/evidence/ledger/nearFigures';
import type { Quantity } from '@/core/reading/quantities/quantity';

function aQuantity(value: number, said: Partial<Quantity> = {}): Quantity {
  return {
    start: 0,
    end: 3,
    text: String(value),
    kind: 'count',
    value,
    low: value - 0.5,
    high: value + 0.5,
    unit: 'ship',
    approximation: null,
    vague: false,
    ...said,
  };
}

describe('what makes no row', () => {
  const bare = { kind: 'plain', unit: null } as const;
  it.each([
    ['a count', aQuantity(3), false],
    ['a size', aQuantity(1e6, { vague: true }), true],
    ['a rank', aQuantity(3, { kind: 'ordinal' }), true],
    ['a small bare number', aQuantity(99, bare), true],
    ['a bare number from a hundred', aQuantity(100, bare), false],
    ['a bare year', aQuantity(2026, bare), true],
    ['a bare number among the years that is none', aQuantity(2026.5, bare), false],
    ['a bare number past the years', aQuantity(2101, bare), false],
    ['a count of as many as a year', aQuantity(2026), false],
    ['a multiple', aQuantity(2, { kind: 'plain', unit: 'times' }), false],
  ])('%s', (_, quantity, noise) => {
    expect(isNoise(quantity)).toBe(noise);
  });

  it('is what overlaps a date', () => {
    const date = { start: 2, end: 9, text: '10 June', from: '2026-06-10', to: '2026-06-10', year: 'dossier' } as const;
    expect(isNoise(aQuantity(10), [date])).toBe(true);
    expect(isNoise(aQuantity(10, { end: 2 }), [date])).toBe(false);
    expect(isNoise(aQuantity(10, { start: 9, end: 12 }), [date])).toBe(false);
  });
});

describe('figures', () => {
  const grouped = (...all: readonly (readonly [passage: string, quantity: Quantity])[]) =>
    figuresOf(all.map(([passage, quantity]) => ({ passage, quantity }))).map(({ figure, stated }) => [
      figure.value,
      figure.unit,
      stated.map(({ passage }) => passage).join(''),
    ]);

  it('join bare numbers and counters of anything, under the name of what is counted', () => {
    const bare = aQuantity(5000, { kind: 'plain', unit: null });
    expect(grouped(['a', bare], ['b', aQuantity(5000, { unit: 'instance' })], ['c', aQuantity(5000)])).toEqual([
      [5000, 'ship', 'abc'],
    ]);
    expect(grouped(['a', bare])).toEqual([[5000, null, 'a']]);
  });

  it('join a rounded value to the nearest it may stand for', () => {
    const about = aQuantity(29, { low: 28, high: 30, approximation: 'under' });
    expect(grouped(['a', aQuantity(28)], ['b', aQuantity(29)], ['c', about])).toEqual([
      [28, 'ship', 'a'],
      [29, 'ship', 'bc'],
    ]);
  });

  it('keep kinds and units apart', () => {
    expect(
      grouped(
        ['a', aQuantity(5)],
        ['b', aQuantity(5, { unit: 'home' })],
        ['c', aQuantity(5, { kind: 'percent', unit: 'percent' })],
      ),
    ).toHaveLength(3);
  });
});

describe('figures that compete', () => {
  const rows = (...values: readonly number[]) =>
    values.map((value) => ({ subject: { kind: 'figure', figure: aQuantity(value) } as const }));

  it('are the nearest first, eight to each side at most', () => {
    expect([...nearFigures(rows(100, 140, 110, 151))]).toEqual([
      [0, [2, 1]],
      [2, [0, 1, 3]],
      [1, [3, 2, 0]],
      [3, [1, 2]],
    ]);
    expect(nearFigures(rows(...Array.from({ length: 40 }, (_, n) => 100 + n))).get(20)).toHaveLength(16);
  });

  it('are none of nothing, of no unit, nor of what is no figure', () => {
    const bare = { subject: { kind: 'figure', figure: aQuantity(100, { unit: null }) } as const };
    expect(nearFigures([...rows(0), bare, bare, { subject: { kind: 'name', name: 'A' } }]).size).toBe(0);
  });

  it('are found through their ledger only', () => {
    const row = { subject: { kind: 'name', name: 'A' } as const, held: [], takes: 0, near: [7] };
    expect(cellsOf({ columns: [{ take: 'a', layers: ['dossier'] }], rows: [row] }, row)).toEqual([
      { take: 'a', state: 'absent', places: [] },
    ]);
  });
});
