import { useBinName, useDayName } from '@/i18n/dates';

/** A day, a month or a year in the reader's language. */
export function usePeriodName(): (period: string) => string {
  const dayName = useDayName();
  const binName = useBinName();
  return (period) => (period.length === 10 ? dayName(period) : binName(period, period.length === 7 ? 'month' : 'year'));
}
