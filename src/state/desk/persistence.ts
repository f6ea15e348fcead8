import * as z from 'zod/mini';
import { create } from 'zustand';
import { alterKept } from '@/sources/desk';
import { habitOf } from '@/state/habits/habit';

const refused = 'lasting-refused';
/** Whether the browser was asked, and did not grant it. */
const refusal = habitOf(refused, z.boolean());

/** Whether the browser may clear what is kept here when it runs short of room, and how much that is. */
export const usePersistence = create<{
  /** `refused`: asked, and not granted. Null until it is known; `unknown` where the browser cannot say. */
  readonly lasting: 'granted' | 'not-asked' | 'refused' | 'unknown' | null;
  /** Bytes used by everything kept here, as the browser reckons; null where it does not. */
  readonly used: number | null;
}>(() => ({ lasting: null, used: null }));

/** Learns both anew. Never rejects. */
export async function learnPersistence(): Promise<void> {
  const storage = typeof navigator === 'undefined' ? undefined : navigator.storage;
  const lasting = await isLasting(storage).catch(() => null);
  const used = await usedBytes(storage).catch(() => null);
  const wasRefused = (await refusal.recall()) ?? false;
  usePersistence.setState({
    used,
    lasting: lasting === null ? 'unknown' : lasting ? 'granted' : wasRefused ? 'refused' : 'not-asked',
  });
}

/** Asks the browser to keep what is here until the reader clears it. It may ask the reader, or decide by itself; what it said is remembered. */
export async function askToLast(): Promise<void> {
  const granted = await navigator.storage.persist().catch(() => false);
  await alterKept('habits', refused, () => JSON.stringify(!granted)).catch(() => {});
  usePersistence.setState({ lasting: granted ? 'granted' : 'refused' });
}

async function isLasting(storage: StorageManager | undefined): Promise<boolean | null> {
  return typeof storage?.persisted === 'function' ? storage.persisted() : null;
}

async function usedBytes(storage: StorageManager | undefined): Promise<number | null> {
  return typeof storage?.estimate === 'function' ? ((await storage.estimate()).usage ?? null) : null;
}
