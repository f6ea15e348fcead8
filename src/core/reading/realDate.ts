import { isCalendarDay } from '@/core/dossier/calendarDay';

/**
 * A day read out of a link as an ISO date; null for what is no day (30 February)
 * or cannot be the day of an article on the web (before 1990, after 2100).
 */
export function realDate(year: number, month: number, day: number): string | null {
  const date = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  return isCalendarDay(date) && year >= 1990 && year <= 2100 ? date : null;
}
