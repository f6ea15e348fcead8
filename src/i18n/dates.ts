import { useLanguage } from './useText';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A day as the language writes it: `24 June 2026`, `2026년 6월 24일`. Days have no zone: read and written as UTC. */
export function dayName(date: string, language: string, style: 'long' | 'short' = 'long'): string {
  const key = `${language} ${style}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      timeZone: 'UTC',
      day: 'numeric',
      month: style === 'long' ? 'long' : 'short',
      ...(style === 'long' && { year: 'numeric' }),
    });
  formats.set(key, format);
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** A bin of a timeline by name: a day without its year, a month with it, a year. */
export function useBinName() {
  const language = useLanguage();
  return (when: string, unit: 'day' | 'month' | 'year') => {
    if (unit === 'day') return dayName(when, language, 'short');
    if (unit === 'year') return when;
    const month = new Intl.DateTimeFormat(language, { timeZone: 'UTC', month: 'short', year: 'numeric' });
    return month.format(new Date(`${when}-01T00:00:00Z`));
  };
}

/** `dayName` in the reader's language. */
export function useDayName() {
  const language = useLanguage();
  return (date: string, style?: 'long' | 'short') => dayName(date, language, style);
}
