import type { WholeDesk } from '@/core/desk/wholeDesk';
import { dropTwin, writeTwin } from '@/sources/secondCopy/twins';
import { changeWholeDesk } from '@/sources/wholeDesk';
import { retellOwn } from '@/state/desk/ownDossiers';
import { recallPreferences, usePreferences } from '@/state/habits/preferences';
import { recallTray, useTray } from '@/state/habits/tray';
import { retellNotes } from '@/state/notes/keepNotes';
import { secureBefore } from './snapshots';

/**
 * Changes the whole desk in one go, after a copy of it was made, and shows what
 * then stands there, in every window. Answers with the undo, which leaves the
 * desk exactly as it was. Rejects where the browser refuses; then nothing changed.
 */
export async function restoreDesk(change: (now: WholeDesk) => WholeDesk): Promise<() => Promise<void>> {
  await secureBefore('restore');
  let after: WholeDesk | null = null;
  const before = await changeWholeDesk((now) => {
    after = change(now);
    return after;
  });
  await showChanged(before, after ?? before);
  return async () => {
    await showChanged(await changeWholeDesk(() => before), before);
  };
}

/** Copies and shows every record in which two desks differ. */
async function showChanged(before: WholeDesk, after: WholeDesk): Promise<void> {
  const changed = (store: keyof WholeDesk) =>
    [...new Set([...before[store].keys(), ...after[store].keys()])].filter(
      (name) => before[store].get(name) !== after[store].get(name),
    );
  for (const store of ['dossiers', 'notes'] as const) {
    for (const name of changed(store)) await (after[store].has(name) ? writeTwin : dropTwin)(store, name);
  }
  await retellOwn();
  await retellNotes(changed('notes'));
  if (changed('habits').length > 0) await recallHabits();
}

async function recallHabits(): Promise<void> {
  const [preferences, pinned] = await Promise.all([recallPreferences(), recallTray()]);
  if (preferences) usePreferences.setState(preferences);
  if (pinned) useTray.setState({ pinned });
}
