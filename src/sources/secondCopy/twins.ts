import { checksumOf } from '@/core/desk/checksum';
import { writeRecord } from '@/core/desk/record';
import type { StoreName } from '@/core/desk/wholeDesk';
import { readKept } from '@/sources/desk';
import { hasSecondCopy, removeCopy, writeCopy } from './copies';

/** How long anything waits for a second copy to be written. */
const patience = 2000;

/** A name may hold what no file's name may. */
const fileOf = (store: StoreName, name: string) => `${store}-${checksumOf(name)}.json`;

/**
 * Writes what the desk keeps under a name beside it, outside the database. Of
 * several windows the last to write has read the latest. Does nothing where the
 * browser has no such place, soon settles, and never rejects.
 */
export async function writeTwin(store: StoreName, name: string): Promise<void> {
  await matchTwin(store, name).catch(() => {});
}

/** As `writeTwin`, but rejects where it could not be done, or not soon. */
export async function matchTwin(store: StoreName, name: string): Promise<void> {
  if (!hasSecondCopy()) return;
  const writing = inTurn(async () => {
    const kept = await readKept(store, name);
    if (kept === null) await removeCopy('twins', fileOf(store, name));
    else await writeCopy('twins', fileOf(store, name), writeRecord({ store, name, kept }));
  });
  await Promise.race([
    writing,
    new Promise((_, reject) => setTimeout(() => reject(new DOMException('', 'TimeoutError')), patience)),
  ]);
}

/** Removes what stands beside the desk under a name: it is going on purpose, and is not to be missed. Never rejects. */
export async function dropTwin(store: StoreName, name: string): Promise<void> {
  if (hasSecondCopy()) await inTurn(() => removeCopy('twins', fileOf(store, name))).catch(() => {});
}

/** One window at a time, where the browser can keep them apart. */
function inTurn(act: () => Promise<void>): Promise<void> {
  return navigator.locks === undefined ? act() : navigator.locks.request('parallax.twins', act);
}
