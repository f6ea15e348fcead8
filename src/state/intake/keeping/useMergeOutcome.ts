import { useQuery } from '@tanstack/react-query';
import type { KeptDossier } from '@/core/desk/keptDossier';
import type { Written } from '@/core/intake/gather/write/writeChosen';
import type { Brought } from '@/state/intake/brought';
import { writeOffThread } from '@/workers/gatherOffThread';
import { chosenDossiers } from './keepDossiers';

/** What adding the takes of the chosen dossiers of a file to one on the desk would come to; null until that is reckoned, and where it cannot be. */
export function useMergeOutcome(file: Brought, { slug, text, revision, changed }: KeptDossier): Written | null {
  const { data = null } = useQuery({
    // A file reads the same as long as the same is wished of it.
    queryKey: ['mergeOutcome', file.id, file.wish, [...file.chosen], slug, revision, changed],
    queryFn: () => writeOffThread({ kind: 'merged', into: { slug, text }, dossiers: chosenDossiers(file) }),
    gcTime: 0,
    retry: false,
  });
  return data;
}
