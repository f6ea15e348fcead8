import type { KeptDossier } from '@/core/desk/keptDossier';
import { useDeskText } from '@/i18n/desk/useDeskText';
import type { Brought } from '@/state/intake/brought';
import { useMergeOutcome } from '@/state/intake/keeping/useMergeOutcome';

/** What adding the takes of a file to a dossier would come to, once that is reckoned: new ones, those that are there, copies noted and copies kept apart. */
export function MergeOutcome({ file, into }: { file: Brought; into: KeptDossier }) {
  const { dossiers: words, keep } = useDeskText().intake;
  const outcome = useMergeOutcome(file, into);
  if (outcome === null) return null;
  const { added, already, carriers, alike } = outcome;
  return (
    <>
      {words.adds(added, already)} {carriers > 0 && keep.carriers(carriers)} {alike > 0 && words.alike(alike)}
    </>
  );
}
