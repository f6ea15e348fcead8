import { type IDBPDatabase, openDB } from 'idb';
import type { StoreName } from '@/core/desk/wholeDesk';
import { type Desk, layOut, version } from './deskForm';

const never: Promise<IDBPDatabase<Desk>> = new Promise(() => {});
let opening: { ready: typeof never; held: typeof never } | undefined;
/** Whether what an older version left has been copied, as far as it can be. */
let secured = false;

/** The desk. Rejects as long as another window holds on to an older form of it. */
export function desk(): Promise<IDBPDatabase<Desk>> {
  opening ??= open();
  return Promise.race([opening.ready, opening.held]);
}

function open() {
  let tell = () => {};
  const asked = { ready: never, held: never };
  const renew = () => {
    asked.held = new Promise((_, reject) => {
      tell = () => reject(new DOMException('', 'BlockedError'));
    });
    // Whoever asks for the desk is told; nobody need have asked.
    asked.held.catch(() => {});
  };
  renew();
  asked.ready = openAtLast(() => tell(), renew);
  asked.ready.catch(() => {
    opening = undefined;
  });
  return asked;
}

/** Opens it; but before an older form is changed a copy is made, and where it does not open, the one made to stand in is. */
async function openAtLast(tell: () => void, free: () => void): Promise<IDBPDatabase<Desk>> {
  let isOlder = false;
  let isNew = false;
  const openIt = () =>
    openDB<Desk>('parallax', version, {
      upgrade: (database, before, _now, change) => {
        // The window that held it has let go; copying what it left may still take a moment.
        free();
        isNew = before === 0;
        isOlder = !isNew && !secured;
        if (!isOlder) return layOut(database);
        change.done.catch(() => {});
        change.abort();
      },
      // The browser goes on waiting for that window; a second try would only wait behind the first.
      blocked: tell,
      // Another window wants a newer form, or the browser let go: the next use opens afresh.
      blocking: (_current, _wanted, event) => {
        (event.target as IDBDatabase).close();
        opening = undefined;
      },
      terminated: () => {
        opening = undefined;
      },
    });
  try {
    const database = await openIt();
    if (isNew) await fillAgain(database).catch(() => {});
    return database;
  } catch (cause) {
    const { openAgain } = await import('./secondCopy/openAgain');
    return openAgain(cause, isOlder, () => {
      secured ||= isOlder;
      return openIt();
    });
  }
}

/** A desk that is new, where a second copy of one lies, was lost by the browser, and is had back. */
async function fillAgain(database: IDBPDatabase<Desk>): Promise<void> {
  await (await navigator.storage.getDirectory()).getDirectoryHandle('parallax-desk');
  await (await import('./secondCopy/refill')).refill(database);
}

/** What is kept under a name, or null. Rejects where the browser keeps nothing at all. */
export async function readKept(store: StoreName, name: string): Promise<string | null> {
  return (await (await desk()).get(store, name)) ?? null;
}

/** How much is kept in a store. Rejects where the browser keeps nothing at all. */
export async function countKept(store: StoreName): Promise<number> {
  return (await desk()).count(store);
}

/**
 * Changes what is kept under a name, in one go that no other window can come
 * between; null keeps nothing there. Answers with what is kept now, once it is
 * on disk (`strict`), so that "saved" is true. A full disk is only told when
 * the whole is to be written, so that is what is waited for.
 */
export async function alterKept(
  store: StoreName,
  name: string,
  alter: (text: string | null) => string | null,
): Promise<string | null> {
  const change = (await desk()).transaction(store, 'readwrite', { durability: 'strict' });
  const acting = (async () => {
    const text = alter((await change.store.get(name)) ?? null);
    await (text === null ? change.store.delete(name) : change.store.put(text, name));
    return text;
  })();
  try {
    const [text] = await Promise.all([acting, change.done]);
    return text;
  } catch (cause) {
    throw change.error ?? cause;
  }
}
