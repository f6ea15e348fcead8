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
      { code: 'usage-terms', line: 7, text: 'No archive' },
      { code: 'usage-terms', line: 8, text: 'No archive' },
      { code: 'written-by-model', line: 8, source: 'A' },
      { code: 'written-by-model', line: 9, source: 'A' },
    ]),
  ).toEqual([
    { code: 'countries-guessed', line: 1, count: 1, source: 'A' },
    { code: 'countries-guessed', line: 2, count: 1, source: 'B' },
    { code: 'dates-unreadable', line: 3, count: 3, text: 'first' },
    { code: 'field-left-out', line: 4, count: 1, field: 'a' },
    { code: 'row-unreadable', line: 5, text: 'a' },
    { code: 'row-unreadable', line: 5, text: 'a' },
    { code: 'field-left-out', line: 6, count: 1, field: 'b' },
    { code: 'usage-terms', line: 7, text: 'No archive' },
    { code: 'written-by-model', line: 8, source: 'A' },
  ]);
});
