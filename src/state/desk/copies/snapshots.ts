import { create } from 'zustand';
import { writeBackup } from '@/core/desk/backup';
import { outdated, type Snapshot, type SnapshotReason, snapshotFile, snapshotOf } from '@/core/desk/rotation';
import type { WholeDesk } from '@/core/desk/wholeDesk';
import { hasSecondCopy, listCopies, readCopy, removeCopy, writeCopy } from '@/sources/secondCopy/copies';
import { readWholeDesk } from '@/sources/wholeDesk';
import { useLosses } from './losses';

/** The copies of the whole desk there are, newest first, as they were last seen. */
export const useSnapshots = create<{ readonly snapshots: readonly Snapshot[] }>(() => ({ snapshots: [] }));

/** Between two copies made while the reader edits, in milliseconds. */
const apart = 5 * 60_000;
/** How long anything waits for a copy to be made. */
const patience = 3000;

/** When this window last made one. */
let last = 0;

/**
 * Makes a copy of the whole desk outside the database before something that may
 * go wrong. Never rejects, and soon settles. While the reader edits one is made
 * every five minutes, and none while something is missed, lest it push out what is.
 */
export async function secureBefore(why: SnapshotReason): Promise<void> {
  if (!hasSecondCopy()) return;
  if (why === 'edit' && (Date.now() - last < apart || useLosses.getState().losses.length > 0)) return;
  last = Date.now();
  const copying = readWholeDesk().then((desk) => secureDesk(desk, why));
  await Promise.race([copying.catch(() => {}), new Promise((resolve) => setTimeout(resolve, patience))]);
}

/** Writes a desk down as a copy, and lets go of those that are outdated; of none while something is missed. */
export async function secureDesk(desk: WholeDesk, why: SnapshotReason): Promise<void> {
  if (desk.dossiers.size + desk.notes.size === 0) return;
  const now = new Date().toISOString();
  await writeCopy('snapshots', snapshotFile(now, why), writeBackup(desk, now));
  if (useLosses.getState().losses.length === 0) {
    for (const { file } of outdated(await listSnapshots(), now)) await removeCopy('snapshots', file);
  }
  await recallSnapshots();
}

/** Sees what copies there are. Never rejects. */
export async function recallSnapshots(): Promise<void> {
  useSnapshots.setState({ snapshots: await listSnapshots().catch(() => []) });
}

/** The copies there are, newest first; none where the browser has no place for them. */
export async function listSnapshots(): Promise<readonly Snapshot[]> {
  if (!hasSecondCopy()) return [];
  const files = await listCopies('snapshots');
  return files.flatMap((file) => snapshotOf(file) ?? []).sort((one, other) => other.at.localeCompare(one.at));
}

/** Whether this browser has a place for copies at all. */
export const canCopy = hasSecondCopy;

/** The text of a copy, which `readBackup` reads; null where it is gone. */
export const readSnapshot = ({ file }: Snapshot) => readCopy('snapshots', file);
