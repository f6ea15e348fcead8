import type { IDBPDatabase } from 'idb';
import { readBackup } from '@/core/desk/backup';
import { storeNames, type WholeDesk } from '@/core/desk/wholeDesk';
import type { Desk } from '@/sources/deskForm';
import { listCopies, readCopy } from './copies';
import { readTwins } from './readTwins';

/**
 * Fills a desk from the second copy: dossiers and notes as they were last saved,
 * habits as they were in the newest snapshot. What stands there already stays.
 * Leaves word of it under the habit `refilled`.
 */
export async function refill(database: IDBPDatabase<Desk>): Promise<void> {
  const [twins, habits] = await Promise.all([readTwins(), lastHabits()]);
  if (twins.length === 0) return;
  const change = database.transaction(storeNames, 'readwrite', { durability: 'strict' });
  const word = { store: 'habits', name: 'refilled', kept: JSON.stringify(new Date().toISOString()) } as const;
  for (const { store, name, kept } of [...twins, ...habits, word]) {
    const shelf = change.objectStore(store);
    if ((await shelf.getKey(name)) === undefined) await shelf.put(kept, name);
  }
  await change.done;
}

async function lastHabits() {
  const newest = [...(await listCopies('snapshots'))].sort().at(-1);
  const read = newest === undefined ? null : readBackup((await readCopy('snapshots', newest)) ?? '');
  const habits: WholeDesk['habits'] = read?.kind === 'desk' ? read.desk.habits : new Map();
  return [...habits].map(([name, kept]) => ({ store: 'habits' as const, name, kept }));
}
