import { lastChanged } from '@/core/edits/history/history';
import { flushOnHidden } from '@/state/desk/flushOnHidden';
import { redoEdit, undoEdit } from '@/state/editing/editing';
import { saveNow } from '@/state/editing/openSitting';
import { useSitting } from '@/state/editing/sitting';
import { markdownId } from './markdown/goToLine';
import { backToTable } from './takes/backToTable';

/** One step back, with the cursor of the Markdown where the text changed. */
export const stepBack = () => step(undoEdit);
/** One undone step forth again, likewise. */
export const stepForth = () => step(redoEdit);

function step(move: () => void): void {
  const before = useSitting.getState().history.text;
  move();
  const after = useSitting.getState().history.text;
  const area = document.activeElement;
  // What had the focus went with the step.
  requestAnimationFrame(() => document.activeElement === document.body && backToTable());
  if (!(area instanceof HTMLTextAreaElement) || area.id !== markdownId || after === before) return;
  const at = lastChanged(before, after);
  requestAnimationFrame(() => area.setSelectionRange(at, at));
}

/**
 * As long as the editor stands in the page: the keys for undo and redo, which
 * are the editor's own also within its fields, and saving before the page is
 * hidden. Who leaves before that is on disk is asked: a page that is being left has no time to write.
 */
export function listenForEdits(): () => void {
  const keys = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
    const key = event.key.toLowerCase();
    const act = key === 'y' || (key === 'z' && event.shiftKey) ? stepForth : key === 'z' ? stepBack : null;
    if (act === null || document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    act();
  };
  const leaving = (event: BeforeUnloadEvent) => {
    if (useSitting.getState().saving === 'saved') return;
    void saveNow();
    event.preventDefault();
  };
  document.addEventListener('keydown', keys);
  const stopFlushing = flushOnHidden(() => void saveNow());
  window.addEventListener('beforeunload', leaving);
  return () => {
    document.removeEventListener('keydown', keys);
    stopFlushing();
    window.removeEventListener('beforeunload', leaving);
  };
}
