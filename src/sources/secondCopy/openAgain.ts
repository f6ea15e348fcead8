import type { IDBPDatabase } from 'idb';
import type { Desk } from '@/sources/deskForm';
import { openStandIn } from './rescue';
import { secureOlder } from './secureOlder';

/**
 * Opens a desk that did not open the first time. One of an older form is copied
 * before it is changed. Where the browser cannot open it that may pass, since
 * another process of it may be on its way out; where it does not, the desk that
 * was made to stand in is opened. Rejects with why it did not, where there is none.
 */
export async function openAgain(
  cause: unknown,
  isOlder: boolean,
  open: () => Promise<IDBPDatabase<Desk>>,
): Promise<IDBPDatabase<Desk>> {
  if (isOlder) {
    await secureOlder().catch(() => {});
    return open();
  }
  if (!(cause instanceof DOMException) || cause.name !== 'UnknownError') throw cause;
  await new Promise((resolve) => setTimeout(resolve, 500));
  return open().catch(async (again) => {
    const standIn = await openStandIn();
    if (standIn === null) throw again;
    return standIn;
  });
}
