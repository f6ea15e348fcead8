import { type IDBPDatabase, wrap } from 'idb';
import { type Desk, layOut, version } from '@/sources/deskForm';
import { refill } from './refill';

/** Parts of the origin's storage with databases of their own, where browsers have such. */
interface StorageBuckets {
  open(name: string, options: { durability: 'strict' }): Promise<{ readonly indexedDB: IDBFactory }>;
  keys(): Promise<readonly string[]>;
}

const place = 'parallax-rescue';
const buckets = () => (navigator as Navigator & { readonly storageBuckets?: StorageBuckets }).storageBuckets;

/** Whether a desk stands in for the one that does not open. */
let standing = false;
/** See `standing`. */
export const isRescued = () => standing;

/** Whether this browser has a place for a desk to stand in. */
export const canRescue = () => typeof navigator !== 'undefined' && buckets() !== undefined;

/** The desk that was made to stand in for the one that does not open, or null where none was made. */
export async function openStandIn(): Promise<IDBPDatabase<Desk> | null> {
  const apart = buckets();
  if (apart === undefined || !(await apart.keys()).includes(place)) return null;
  const { indexedDB: there } = await apart.open(place, { durability: 'strict' });
  const asking = there.open('parallax', version);
  asking.onupgradeneeded = () => layOut(wrap(asking.result) as IDBPDatabase<Desk>);
  const database = (await wrap(asking)) as IDBPDatabase<Desk>;
  standing = true;
  return database;
}

/**
 * Makes a desk in a place of its own, filled from the second copy, for when the
 * browser does not open the first one. That one is left as it is. Rejects where
 * the browser has no other place.
 */
export async function makeStandIn(): Promise<void> {
  await buckets()?.open(place, { durability: 'strict' });
  const database = await openStandIn();
  if (database === null) throw new DOMException('', 'UnknownError');
  await refill(database);
  database.close();
}
