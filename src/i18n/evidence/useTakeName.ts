import { dateOf } from '@/core/dossier/dateOf';
import type { Take } from '@/core/dossier/take';
import { useDayName } from '@/i18n/dates';
import { useNames } from '@/i18n/names';

/**
 * What a take of these is called in a list: its outlet; where the outlet has
 * several, with the language no other of them is in, or else with its day.
 */
export function useTakeName(takes: readonly Take[]): (take: Take) => string {
  const names = useNames();
  const dayName = useDayName();
  return (take) => {
    const twins = takes.filter(({ id, outlet }) => outlet === take.outlet && id !== take.id);
    if (twins.length === 0) return take.outlet;
    const isAlone = twins.every(({ language }) => language !== take.language);
    const day = dateOf(take)?.date;
    const mark = isAlone ? names.language(take.language) : day && dayName(day);
    return mark ? `${take.outlet} (${mark})` : take.outlet;
  };
}
