import { useNames } from '@/i18n/names';
import { useEvidenceAtHand } from './evidenceAtHand';

/** A take by its outlet; where the outlet has several here, with the language that tells them apart. An unknown id stays as it is. */
export function useTakeName(): (id: string) => string {
  const names = useNames();
  const { dossier, takeOf } = useEvidenceAtHand();
  return (id) => {
    const take = takeOf(id);
    if (take === undefined) return id;
    const twins = dossier.takes.filter(({ outlet }) => outlet === take.outlet);
    const languages = new Set(twins.map(({ language }) => language));
    return languages.size > 1 ? `${take.outlet} (${names.language(take.language)})` : take.outlet;
  };
}
