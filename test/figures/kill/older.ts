import { readBackup } from '@/core/desk/backup';

/** The desk as the version before left it, and what has become of it. Without the app's own way to the database. */

const records = 60;
const textOf = (n: number) => JSON.stringify([{ take: `take-${n}`, note: 'ㄱ'.repeat(2000) }]);

function open(version?: number, upgrade?: (database: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asking = indexedDB.open('parallax', version);
    asking.onupgradeneeded = () => upgrade?.(asking.result);
    asking.onsuccess = () => resolve(asking.result);
    asking.onerror = () => reject(asking.error);
  });
}

/** Makes a desk of version 2 with as many notes. */
export async function writeOlder(): Promise<number> {
  const database = await open(2, (made) => {
    made.createObjectStore('habits');
    made.createObjectStore('notes');
  });
  const change = database.transaction(['notes', 'habits'], 'readwrite', { durability: 'strict' });
  for (let n = 0; n < records; n++) change.objectStore('notes').put(textOf(n), `dossier-${n}`);
  change.objectStore('habits').put('{"theme":"dark"}', 'preferences');
  await new Promise((resolve) => {
    change.oncomplete = resolve;
  });
  database.close();
  return records;
}

/** The version it is at now, how much of it is still as it was, and how much a copy made before holds. */
export async function readOlder() {
  const database = await open();
  const reading = database.transaction('notes').objectStore('notes');
  const texts = await new Promise<readonly string[]>((resolve, reject) => {
    const asking = reading.getAll();
    asking.onsuccess = () => resolve(asking.result);
    asking.onerror = () => reject(asking.error);
  });
  const held = Array.from({ length: records }, (_, n) => textOf(n)).filter((text) => texts.includes(text)).length;
  return { version: database.version, stores: [...database.objectStoreNames], held, records, copied: await copied() };
}

async function copied(): Promise<number> {
  const root = await navigator.storage.getDirectory();
  try {
    const folder = await (await root.getDirectoryHandle('parallax-desk')).getDirectoryHandle('snapshots');
    for await (const handle of folder.values()) {
      if (!(handle instanceof FileSystemFileHandle)) continue;
      const read = readBackup(await (await handle.getFile()).text());
      if (read.kind === 'desk' && read.whole) return read.desk.notes.size;
    }
  } catch {
    // No copy was begun.
  }
  return 0;
}
