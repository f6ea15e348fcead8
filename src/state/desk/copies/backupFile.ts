import { deskOf, type ReadBackup, readBackup, recordsOf, writeBackup } from '@/core/desk/backup';
import { planRestore, previewRestore, type RestoreMode, type RestorePreview } from '@/core/desk/restorePlan';
import type { WholeDesk } from '@/core/desk/wholeDesk';
import { readTwins } from '@/sources/secondCopy/readTwins';
import { readWholeDesk } from '@/sources/wholeDesk';
import { restoreDesk } from './restoring';

/** A backup of the whole desk: its name and its text. Where the desk does not open, of its second copy. */
export async function makeBackup(): Promise<{ readonly name: string; readonly text: string; readonly day: string }> {
  const day = new Date().toISOString().slice(0, 10);
  const desk = await readWholeDesk().catch(async () => deskOf(await readTwins()));
  return { name: `parallax-desk-${day}.json`, text: writeBackup(desk, day), day };
}

/** What a backup or a copy would change on the desk. */
export interface Restore {
  readonly backup: Extract<ReadBackup, { kind: 'desk' }>;
  readonly dossiers: RestorePreview;
  readonly notes: RestorePreview;
}

/** Reads a backup and sets it against the desk. Rejects where the desk does not open. */
export async function lookAtBackup(text: string): Promise<Restore | Exclude<ReadBackup, { kind: 'desk' }>> {
  const backup = readBackup(text);
  if (backup.kind !== 'desk') return backup;
  const here = await readWholeDesk();
  return {
    backup,
    dossiers: previewRestore(here.dossiers, backup.desk.dossiers),
    notes: previewRestore(here.notes, backup.desk.notes),
  };
}

/** Brings a backup in, with what was altered in it or without. Answers with the undo. */
export async function restoreBackup(
  { backup }: Restore,
  mode: RestoreMode,
  withAltered: boolean,
): Promise<() => Promise<void>> {
  const copy: WholeDesk = withAltered ? deskOf([...recordsOf(backup.desk), ...backup.altered]) : backup.desk;
  return restoreDesk((here) => planRestore(here, copy, mode));
}
