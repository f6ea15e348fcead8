import type { DBSchema, IDBPDatabase } from 'idb';

/** The stores of the desk. */
export interface Desk extends DBSchema {
  habits: { key: string; value: string };
  /** The reader's notes, by the slug of the dossier. */
  notes: { key: string; value: string };
  /** Dossiers of the reader's own, by slug. */
  dossiers: { key: string; value: string };
  /** A folder of the reader's that is kept in step. */
  folders: { key: string; value: FileSystemDirectoryHandle };
}

/** The form of the desk: one more with every store that is added to `stores`. */
export const version = 3;
const stores = ['habits', 'notes', 'dossiers', 'folders'] as const;

/** Makes the stores that a desk of an older form lacks; nothing else of it is touched. */
export function layOut(database: Pick<IDBPDatabase<Desk>, 'createObjectStore' | 'objectStoreNames'>): void {
  for (const store of stores) if (!database.objectStoreNames.contains(store)) database.createObjectStore(store);
}
