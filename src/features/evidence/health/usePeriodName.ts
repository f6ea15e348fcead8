import { periodName } from '@/i18n/desk/periodName';
import { useLanguage } from '@/i18n/useText';

/** A day, a month or a year in the reader's language. */
export function usePeriodName(): (period: string) => string {
  const language = useLanguage();
  return (period) => periodName(period, language);
}
