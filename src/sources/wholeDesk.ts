import { desk, type Store } from './desk';

/** Everything kept in a store, by name. */
export async function readAllKept(store: Store): Promise<ReadonlyMap<string, string>> {
  const reading = (await desk()).transaction(store);
  const [names, texts] = await Promise.all([reading.store.getAllKeys(), reading.store.getAll(), reading.done]);
  return new Map(names.map((name, place) => [name, texts[place] ?? '']));
}

/** Removes everything kept on this device, and answers with the notes that were, by name. */
export async function wipeDesk(): Promise<ReadonlyMap<string, string>> {
  const change = (await desk()).transaction(['habits', 'notes'], 'readwrite', { durability: 'strict' });
  const notes = change.objectStore('notes');
  const [names, texts] = await Promise.all([
    notes.getAllKeys(),
    notes.getAll(),
    notes.clear(),
    change.objectStore('habits').clear(),
    change.done,
  ]);
  return new Map(names.map((name, place) => [name, texts[place] ?? '']));
}
