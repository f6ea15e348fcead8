import { isCalendarDay } from '@/core/dossier/calendarDay';

/**
 * The day a printed date means, as `2026-06-24`, or null. Year first, as in
 * `2026-06-24T09:00Z`, `2026. 6. 24.`, `2026/6/24`, `2026년 6월 24일`.
 */
export function printedDate(printed: string): string | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})(?!\d)/.exec(printed) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDay(iso) ? iso : null;
}
