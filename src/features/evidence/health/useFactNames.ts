import type { HealthFact } from '@/core/evidence/health/fact';
import { useEvidenceAtHand } from '@/features/evidence/evidenceAtHand';
import { useTakeName } from '@/features/evidence/useTakeName';
import { useDayName } from '@/i18n/dates';
import type { FactNames } from '@/i18n/evidence/wordFact';
import { useNames } from '@/i18n/names';
import { useEvidenceText } from '@/i18n/useText';
import { usePeriodName } from './usePeriodName';

/** So many outlets are named in one sentence. */
const named = 6;

/** What a fact names, in the reader's language. */
export function useFactNames(): (fact: HealthFact) => FactNames {
  const names = useNames();
  const dayName = useDayName();
  const when = usePeriodName();
  const { health } = useEvidenceText();
  const nameOf = useTakeName();
  const { dossier, passageOf } = useEvidenceAtHand();
  return ({ takes, places }) => {
    const outlets = takes.map(nameOf);
    return {
      outlets: health.outlets(outlets.slice(0, named), Math.max(0, outlets.length - named)),
      words: places.map(({ passage, start, end }) => passageOf(passage)?.text.slice(start, end) ?? ''),
      noEventDate: dossier.date === null,
      day: dayName,
      when,
      language: names.language,
      region: names.region,
      code: (value) => names.answer('ownership', value),
    };
  };
}
