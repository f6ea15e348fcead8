import { bareDesk, type StoreName, storeNames, type WholeDesk } from '@/core/desk/wholeDesk';
import { desk } from './desk';
import { inOneGo } from './inOneGo';

/** Everything kept in a store, by name. */
export async function readAllKept(store: StoreName): Promise<ReadonlyMap<string, string>> {
  const reading = (await desk()).transaction(store);
  const [names, texts] = await Promise.all([reading.store.getAllKeys(), reading.store.getAll(), reading.done]);
  return new Map(names.map((name, place) => [name, texts[place] ?? '']));
}

/** The names something is kept under in a store. */
export async function readNames(store: StoreName): Promise<readonly string[]> {
  return (await desk()).getAllKeys(store);
}

/** All that is kept, as it stood at one moment. */
export async function readWholeDesk(): Promise<WholeDesk> {
  return changeWholeDesk((now) => now);
}

/**
 * Changes the whole desk in one go. Answers with what stood there before, once
 * the change is on disk; a change to the very same desk writes nothing.
 */
export async function changeWholeDesk(change: (now: WholeDesk) => WholeDesk): Promise<WholeDesk> {
  return inOneGo(storeNames, async (hand) => {
    const read = async (store: StoreName) => {
      const kept = hand.objectStore(store);
      const [names, texts] = await Promise.all([kept.getAllKeys(), kept.getAll()]);
      return new Map(names.map((name, place) => [name, texts[place] ?? '']));
    };
    const [dossiers, notes, habits] = await Promise.all([read('dossiers'), read('notes'), read('habits')]);
    const now = { dossiers, notes, habits };
    const next = change(now);
    for (const store of storeNames) {
      const kept = hand.objectStore(store);
      for (const name of now[store].keys()) if (!next[store].has(name)) await kept.delete(name);
      for (const [name, text] of next[store]) if (now[store].get(name) !== text) await kept.put(text, name);
    }
    return now;
  });
}

/** Removes everything kept on this device, and answers with what was. */
export async function wipeDesk(): Promise<WholeDesk> {
  const wiped = await changeWholeDesk(() => bareDesk);
  await (await desk()).clear('folders');
  return wiped;
}
