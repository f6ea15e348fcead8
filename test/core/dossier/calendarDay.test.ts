import { expect, it } from 'vitest';
import { isCalendarDay } from '@/core/dossier/calendarDay';

it.each([
  ['2026-06-24', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-04-31', false],
  ['2026-12-31', true],
  ['2026-13-01', false],
  ['2026-00-01', false],
  ['2026-01-00', false],
  ['2026-6-4', false],
  ['2026-06-24T00:00', false],
  ['', false],
])('%j is a day of the calendar: %j', (text, is) => {
  expect(isCalendarDay(text)).toBe(is);
});
