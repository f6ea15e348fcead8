import { useQuery } from '@tanstack/react-query';
import type { Dossier } from '@/core/dossier/dossier';
import { fingerprintOf } from '@/core/evidence/fingerprint/fingerprint';
import { useLanguage } from '@/i18n/useText';

let last: Promise<unknown> = Promise.resolve();

/** Works are done one after another, each in a task of its own: between them the page answers. */
function inTurn(work: () => string): Promise<string> {
  const done = last.then(() => new Promise((resolve) => setTimeout(resolve))).then(work);
  last = done.catch(() => undefined);
  return done;
}

/** What a dossier is written to, once it is; of a large one that takes a moment. `form` names what is written. */
export function useWritten(form: string, dossier: Dossier, write: () => string): string | undefined {
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ['takeOut', form, language, fingerprintOf(dossier)],
    queryFn: () => inTurn(write),
    gcTime: 0,
  });
  return data;
}
