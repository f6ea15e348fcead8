import type { Dossier } from '@/core/dossier/dossier';
import { changeForm } from './editing';
import { type Said, useSitting } from './sitting';

/**
 * Changes several takes at once through the form, and says so until something
 * else is changed; undoing it selects them again. What changes nothing is not said.
 */
export function changeAloud(act: Said['act'], takes: ReadonlySet<string>, edit: (dossier: Dossier) => Dossier): void {
  const before = useSitting.getState().dossier;
  changeForm(null, edit);
  const { dossier } = useSitting.getState();
  useSitting.setState({ said: dossier === null || dossier === before ? null : { act, takes, on: dossier } });
}

/** What was done last to several takes, as long as nothing was changed since; else null. */
export function useSaid(): Said | null {
  return useSitting(({ said, dossier }) => (said?.on === dossier ? said : null));
}
