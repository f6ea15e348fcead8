import { expect, it } from 'vitest';
import { toldOnce } from '@/core/intake/said/toldOnce';

it('tells what counts once, from its first line, and all in the order of lines', () => {
  expect(
    toldOnce([
      { code: 'dates-unreadable', line: 9, count: 2, text: 'later' },
      { code: 'dates-unreadable', line: 3, count: 1, text: 'first' },
      { code: 'row-unreadable', line: 5, text: 'a' },
      { code: 'row-unreadable', line: 5, text: 'a' },
      { code: 'countries-guessed', line: 1, count: 1, source: 'A' },
      { code: 'countries-guessed', line: 2, count: 1, source: 'B' },
      { code: 'field-left-out', line: 4, count: 1, field: 'a' },
      { code: 'field-left-out', line: 6, count: 1, field: 'b' },
      { code: 'field-left-out', line: 7, count: 2, field: 'a' },
      { code: 'usage-terms', line: 7, text: 'No archive' },
      { code: 'usage-terms', line: 8, text: 'No archive' },
      { code: 'written-by-model', line: 8, source: 'A' },
      { code: 'written-by-model', line: 9, source: 'A' },
    ]),
  ).toEqual([
    { code: 'countries-guessed', line: 1, count: 1, source: 'A' },
    { code: 'countries-guessed', line: 2, count: 1, source: 'B' },
    { code: 'dates-unreadable', line: 3, count: 3, text: 'first' },
    {
      code: 'fields-left-out',
      line: 4,
      fields: [
        { field: 'a', count: 3 },
        { field: 'b', count: 1 },
      ],
    },
    { code: 'row-unreadable', line: 5, text: 'a' },
    { code: 'row-unreadable', line: 5, text: 'a' },
    { code: 'usage-terms', line: 7, text: 'No archive' },
    { code: 'written-by-model', line: 8, source: 'A' },
  ]);
});

it('leaves a field that is the only one left out alone', () => {
  const left = { code: 'field-left-out', line: 4, field: 'a' } as const;
  expect(
    toldOnce([
      { ...left, count: 1 },
      { ...left, count: 2 },
    ]),
  ).toEqual([{ ...left, count: 3 }]);
});
