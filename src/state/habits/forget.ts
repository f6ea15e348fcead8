import { planRestore } from '@/core/desk/restorePlan';
import { bareDesk } from '@/core/desk/wholeDesk';
import { takeCopies, writeCopy } from '@/sources/secondCopy/copies';
import { wipeDesk } from '@/sources/wholeDesk';
import { restoreDesk } from '@/state/desk/copies/restoring';
import { recallSnapshots } from '@/state/desk/copies/snapshots';
import { forgetDeleted } from '@/state/desk/deleted';
import { retellOwn } from '@/state/desk/ownDossiers';
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
  /** The reader's own dossiers as they were kept, by slug. */
  readonly dossiers: ReadonlyMap<string, string>;
  /** Copies of the whole desk, by the name of their file. */
  readonly copies: ReadonlyMap<string, string>;
}

/**
 * Wipes what is kept and goes back to a first visit, in the language that is
 * spoken; answers with what was there, so that it can be undone. Rejects where
 * the browser refuses.
 */
export async function forgetAll(): Promise<Remembered> {
  const habits = { preferences: usePreferences.getState(), pinned: useTray.getState().pinned };
  const wiped = await wipeDesk();
  const copies = await takeCopies();
  await recallSnapshots();
  const notes = forgetNotes(wiped.notes);
  await retellOwn();
  forgetDeleted();
  copyForFirstPaint(firstPreferences);
  usePreferences.setState({ ...firstPreferences, language: habits.preferences.language });
  useTray.setState({ pinned: {} });
  return { ...habits, notes, dossiers: wiped.dossiers, copies };
}

/** Puts back what `forgetAll` took away; resolves once notes and dossiers are on disk again. */
export async function restoreAll({ preferences, pinned, notes, dossiers, copies }: Remembered): Promise<void> {
  prefer(preferences);
  for (const [dossier, takes] of Object.entries(pinned)) pin(dossier, takes);
  await restoreNotes(notes);
  await restoreDesk((here) => planRestore(here, { ...bareDesk, dossiers }, 'merge'));
  for (const [file, text] of copies) await writeCopy('snapshots', file, text);
  await recallSnapshots();
}
