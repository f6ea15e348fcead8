import { useLanguage } from '@/i18n/useText';

/** A moment as the language writes it, in the reader's own zone: `21 November 2026 at 14:03`; a day as a day. */
export function momentName(instant: string, language: string): string {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(instant);
  const moment = new Date(isDay ? `${instant}T00:00:00Z` : instant);
  if (Number.isNaN(moment.getTime())) return instant;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    ...(isDay ? { timeZone: 'UTC' } : { timeStyle: 'short' }),
  }).format(moment);
}

/** `momentName` in the reader's language. */
export function useMomentName() {
  const language = useLanguage();
  return (instant: string) => momentName(instant, language);
}
