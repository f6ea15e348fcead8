import { wipeDesk } from '@/sources/wholeDesk';
import { forgetNotes, restoreNotes } from '@/state/notes/keepNotes';
import { copyForFirstPaint } from './firstPaint';
import { firstPreferences, type Preferences, prefer, usePreferences } from './preferences';
import { pin, useTray } from './tray';

/** All that is remembered on this device. */
export interface Remembered {
  readonly preferences: Preferences;
  readonly pinned: Readonly<Record<string, readonly string[]>>;
  /** The reader's notes as they were kept, by dossier. */
  readonly notes: ReadonlyMap<string, string>;
}

/**
 * Wipes what is kept and goes back to a first visit, in the language that is
 * spoken; answers with what was there, so that it can be undone. Rejects where
 * the browser refuses.
 */
export async function forgetAll(): Promise<Remembered> {
  const habits = { preferences: usePreferences.getState(), pinned: useTray.getState().pinned };
  const notes = forgetNotes(await wipeDesk());
  copyForFirstPaint(firstPreferences);
  usePreferences.setState({ ...firstPreferences, language: habits.preferences.language });
  useTray.setState({ pinned: {} });
  return { ...habits, notes };
}

/** Puts back what `forgetAll` took away; resolves once the notes are on disk again. */
export async function restoreAll({ preferences, pinned, notes }: Remembered): Promise<void> {
  prefer(preferences);
  for (const [dossier, takes] of Object.entries(pinned)) pin(dossier, takes);
  await restoreNotes(notes);
}
