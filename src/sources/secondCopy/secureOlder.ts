import { openDB } from 'idb';
import { deskOf, writeBackup } from '@/core/desk/backup';
import { snapshotFile } from '@/core/desk/rotation';
import { storeNames } from '@/core/desk/wholeDesk';
import { writeCopy } from './copies';

const patience = 3000;

/** Copies what an older version left, before it is changed. A browser that takes too long over it is not waited for. */
export async function secureOlder(): Promise<void> {
  await Promise.race([copy(), new Promise((resolve) => setTimeout(resolve, patience))]);
}

async function copy(): Promise<void> {
  const older = await openDB('parallax');
  try {
    const there = storeNames.filter((store) => older.objectStoreNames.contains(store));
    const records = await Promise.all(
      there.map(async (store) => {
        const reading = older.transaction(store);
        const [names, texts] = await Promise.all([reading.store.getAllKeys(), reading.store.getAll()]);
        return names.map((name, place) => ({ store, name: String(name), kept: String(texts[place]) }));
      }),
    );
    const now = new Date().toISOString();
    await writeCopy('snapshots', snapshotFile(now, 'migration'), writeBackup(deskOf(records.flat()), now));
  } finally {
    older.close();
  }
}
