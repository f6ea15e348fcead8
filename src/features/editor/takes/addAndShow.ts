import type { Dossier } from '@/core/dossier/dossier';
import { changeForm, selectTakes, showTake } from '@/state/editing/editing';
import { useSitting } from '@/state/editing/sitting';

/** Adds a take, which is then the one that is selected and shown. */
export function addAndShow(add: (dossier: Dossier) => Dossier): void {
  const before = new Set(useSitting.getState().dossier?.takes.map(({ id }) => id));
  changeForm(null, add);
  const added = useSitting.getState().dossier?.takes.find(({ id }) => !before.has(id));
  if (added === undefined) return;
  selectTakes(new Set([added.id]));
  showTake(added.id);
}
