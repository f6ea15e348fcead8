import { dayName } from '@/i18n/dates';

/**
 * A day, a month or a year as the language writes it, as much as is known of it:
 * `24 June 2026`, `December 2019`, `2019`; `2019년 12월`, `2019년`.
 */
export function periodName(period: string, language: string): string {
  const [year = '', month, day] = period.split('-');
  if (day !== undefined) return dayName(period, language);
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
  }).format(new Date(`${year}-${month ?? '01'}-01T00:00:00Z`));
}
