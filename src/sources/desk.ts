import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

interface Desk extends DBSchema {
  habits: { key: string; value: string };
  /** The reader's notes, by the slug of the dossier. */
  notes: { key: string; value: string };
}
export type Store = 'habits' | 'notes';

/** The form of the store: one more for every line of `upgrade`. */
const version = 2;

let opening: { readonly ready: Promise<IDBPDatabase<Desk>>; readonly held: Promise<never> } | undefined;

/** The desk. Rejects as long as another window holds on to an older form of it. */
export function desk(): Promise<IDBPDatabase<Desk>> {
  opening ??= open();
  return Promise.race([opening.ready, opening.held]);
}

function open() {
  let tell = () => {};
  const held = new Promise<never>((_, reject) => {
    tell = () => reject(new DOMException('', 'BlockedError'));
  });
  // Whoever asks for the desk is told; nobody need have asked.
  held.catch(() => {});
  const ready = openDB<Desk>('parallax', version, {
    upgrade: (database, before) => {
      if (before < 1) database.createObjectStore('habits');
      if (before < 2) database.createObjectStore('notes');
    },
    // The browser goes on waiting for that window; a second try would only wait behind the first.
    blocked: () => tell(),
    // Another window wants a newer form, or the browser let go: the next use opens afresh.
    blocking: (_current, _wanted, event) => {
      (event.target as IDBDatabase).close();
      opening = undefined;
    },
    terminated: () => {
      opening = undefined;
    },
  });
  ready.catch(() => {
    opening = undefined;
  });
  return { ready, held };
}

/** What is kept under a name, or null. Rejects where the browser keeps nothing at all. */
export async function readKept(store: Store, name: string): Promise<string | null> {
  return (await (await desk()).get(store, name)) ?? null;
}

/**
 * Changes what is kept under a name, in one go that no other window can come
 * between; null keeps nothing there. Answers with what is kept now, once it is
 * on disk (`strict`), so that "saved" is true. A full disk is only told when
 * the whole is to be written, so that is what is waited for.
 */
export async function alterKept(
  store: Store,
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
