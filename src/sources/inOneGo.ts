import type { IDBPTransaction } from 'idb';
import type { StoreName } from '@/core/desk/wholeDesk';
import { desk } from './desk';
import type { Desk } from './deskForm';

/** The stores of the desk in one's hand: what is done to them is done to all, or to none. */
export type InHand = Pick<IDBPTransaction<Desk, StoreName[], 'readwrite'>, 'objectStore'>;

/**
 * Does several things to the desk in one go that no other window can come
 * between. Answers once all of it is on disk (`strict`); rejects with the cause
 * where the browser refuses, and then nothing was done. `act` may wait for
 * nothing but the stores it is given.
 */
export async function inOneGo<Outcome>(
  stores: readonly StoreName[],
  act: (hand: InHand) => Promise<Outcome>,
): Promise<Outcome> {
  const change = (await desk()).transaction([...stores], 'readwrite', { durability: 'strict' });
  try {
    const [outcome] = await Promise.all([act(change), change.done]);
    return outcome;
  } catch (cause) {
    const why = change.error ?? cause;
    try {
      change.abort();
    } catch {
      // It has ended already.
    }
    throw why;
  }
}
