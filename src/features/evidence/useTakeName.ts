import { useTakeName as useNameAmong } from '@/i18n/evidence/useTakeName';
import { useEvidenceAtHand } from './evidenceAtHand';

/** A take by its name among those on this page. An unknown id stays as it is. */
export function useTakeName(): (id: string) => string {
  const { dossier, takeOf } = useEvidenceAtHand();
  const nameOf = useNameAmong(dossier.takes);
  return (id) => {
    const take = takeOf(id);
    return take === undefined ? id : nameOf(take);
  };
}
