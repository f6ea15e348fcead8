import { aDossier, aTake } from '@test/support/build';
import { expect, it } from 'vitest';
import { baseline, coverageOf } from '@/core/library/baseline';
import { rowOf } from '@/core/library/rows/rowOf';

const rowIn = (slug: string, regions: readonly (string | null)[]) =>
  rowOf(slug, [aDossier({ takes: regions.map((region) => aTake({ region })) })], () => []);

it('counts takes of known place only, and one of two places once', () => {
  const { counts, takes } = coverageOf(rowIn('a', ['Hong Kong / China', 'China / global', null]));
  expect([...counts]).toEqual([
    ['CN', 2],
    ['HK', 1],
  ]);
  expect(takes).toBe(2);
});

it('is the rest of the library, under its name', () => {
  const a = rowIn('a', ['Japan']);
  const { name, counts, takes } = baseline(a, [a, rowIn('b', ['Korea', '__proto__', null]), rowIn('c', ['Korea'])]);
  expect(name).toBe('library');
  expect([...counts]).toEqual([
    ['KR', 2],
    ['__proto__', 1],
  ]);
  expect(takes).toBe(3);
});

it('is nothing for the only dossier of a library', () => {
  const only = rowIn('a', ['Japan']);
  expect(baseline(only, [only])).toEqual({ name: 'library', counts: new Map(), takes: 0 });
});
