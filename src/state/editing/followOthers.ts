import { useOwnStore } from '@/state/desk/ownStore';
// Hears what other windows change.
import '@/state/desk/ownDossiers';
import { settle, takeOver } from './editing';
import { useSitting } from './sitting';

/**
 * Follows what other windows do to the dossier that is being edited here. Where
 * nothing waits to be saved it is shown, as a step that can be undone; else that
 * is said, and both are kept. One that was deleted is not put back unasked: what
 * stands here then waits until the reader says so.
 */
useOwnStore.subscribe(({ found }, { found: before }) => {
  const { slug, revision, history, saving, saver } = useSitting.getState();
  if (found === before || slug === '' || saving === 'saving') return;
  const standing = found?.get(slug)?.dossier;
  if (standing === undefined) {
    if (before?.has(slug)) waitToBeKept();
  } else if (standing.revision === revision) {
    if (saving === 'gone') void saver.save(true);
  } else if (saving === 'saved') {
    saver.standOn(standing.revision);
    takeOver(standing.text);
  } else if (standing.text !== history.text && !saver.writes()) {
    // What this window is writing itself, while one types on, is no other window's doing.
    useSitting.setState({ elsewhere: 'changed' });
  }
});

function waitToBeKept(): void {
  settle();
  const { saver, history } = useSitting.getState();
  saver.want(history.text);
  void saver.save(true);
}

/** Keeps a dossier that was deleted in another window as a new one, under its name. */
export function keepAnew(): void {
  const { saver } = useSitting.getState();
  saver.standOn(undefined);
  waitToBeKept();
}
