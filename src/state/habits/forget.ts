import { wipeDesk } from '@/sources/desk';
import { copyForFirstPaint } from './firstPaint';
import { firstPreferences, type Preferences, prefer, usePreferences } from './preferences';
import { pin, useTray } from './tray';

/** All that is remembered on this device. */
export interface Habits {
  readonly preferences: Preferences;
  readonly pinned: Readonly<Record<string, readonly string[]>>;
}

/**
 * Wipes what is kept and goes back to a first visit, in the language that is
 * spoken; answers with what was there, so that it can be undone. Rejects where
 * the browser refuses.
 */
export async function forgetHabits(): Promise<Habits> {
  const habits = { preferences: usePreferences.getState(), pinned: useTray.getState().pinned };
  await wipeDesk();
  copyForFirstPaint(firstPreferences);
  usePreferences.setState({ ...firstPreferences, language: habits.preferences.language });
  useTray.setState({ pinned: {} });
  return habits;
}

/** Puts back what `forgetHabits` took away. */
export function restoreHabits({ preferences, pinned }: Habits): void {
  prefer(preferences);
  for (const [dossier, takes] of Object.entries(pinned)) pin(dossier, takes);
}
