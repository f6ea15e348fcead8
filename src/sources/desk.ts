import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

interface Desk extends DBSchema {
  habits: { key: string; value: string };
}

let opening: Promise<IDBPDatabase<Desk>> | undefined;

function desk(): Promise<IDBPDatabase<Desk>> {
  opening ??= openDB<Desk>('parallax', 1, {
    upgrade: (database) => {
      database.createObjectStore('habits');
    },
    // Another tab wants a newer form, or the browser let go: the next use opens afresh.
    blocking: (_current, _wanted, event) => {
      (event.target as IDBDatabase).close();
      opening = undefined;
    },
    terminated: () => {
      opening = undefined;
    },
  }).catch((cause) => {
    opening = undefined;
    throw cause;
  });
  return opening;
}

/** What is kept under a name, or null. Rejects where the browser keeps nothing at all. */
export async function readKept(name: string): Promise<string | null> {
  return (await (await desk()).get('habits', name)) ?? null;
}

/** Keeps a text under a name: resolves only once it is on disk (`strict`), so that "saved" is true. */
export async function keep(name: string, text: string): Promise<void> {
  const change = (await desk()).transaction('habits', 'readwrite', { durability: 'strict' });
  await Promise.all([change.store.put(text, name), change.done]);
}

/** Removes everything kept on this device. */
export async function wipeDesk(): Promise<void> {
  const change = (await desk()).transaction('habits', 'readwrite', { durability: 'strict' });
  await Promise.all([change.store.clear(), change.done]);
}
