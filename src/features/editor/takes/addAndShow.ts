import { flushSync } from 'react-dom';
import type { Dossier } from '@/core/dossier/dossier';
import { changeForm, selectTakes, showTake } from '@/state/editing/editing';
import { useSitting } from '@/state/editing/sitting';

/** Where a new take begins to be written: its outlet, in the table, or in its form where takes are shown one by one. */
const outletCell = '[role="grid"] tr[aria-selected="true"] [data-column="1"]';
const outletField = '[data-field="outlet"]';

/** Adds a take, which is then the one that is selected and shown, and its outlet the one that is typed. */
export function addAndShow(add: (dossier: Dossier) => Dossier): void {
  const before = new Set(useSitting.getState().dossier?.takes.map(({ id }) => id));
  changeForm(null, add);
  const added = useSitting.getState().dossier?.takes.find(({ id }) => !before.has(id));
  if (added === undefined) return;
  flushSync(() => {
    selectTakes(new Set([added.id]));
    showTake(added.id);
  });
  document.querySelector<HTMLElement>(outletField)?.focus();
  const cell = document.querySelector<HTMLElement>(outletCell);
  flushSync(() => cell?.focus());
  cell?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
}
