import { expect, it } from 'vitest';
import { periodName } from '@/i18n/desk/periodName';

it.each([
  ['2026-05-05', 'en', '5 May 2026'],
  ['2026-05-05', 'ko', '2026년 5월 5일'],
  ['2019-12', 'en', 'December 2019'],
  ['2019-12', 'ko', '2019년 12월'],
  ['2019', 'en', '2019'],
  ['2019', 'ko', '2019년'],
])('%s in %s is written %s', (period, language, name) => {
  expect(periodName(period, language)).toBe(name);
});
