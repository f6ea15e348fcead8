import { useOwnStore } from '@/state/desk/ownStore';
import { choose, useBrought } from './brought';
import { placesOfSame } from './standing';

/** From now on, what was brought in before the desk was recalled, and turns out to be there already, is not chosen. */
export function leaveSame(): void {
  useOwnStore.subscribe(({ found }, before) => {
    if (found === null || before.found !== null) return;
    for (const { id, read } of useBrought.getState().files) {
      if (read.intake.kind === 'dossiers') choose(id, placesOfSame(read.intake.dossiers), false);
    }
  });
}
