import { parsed } from '@/core/desk/parsed';
import { type DeskRecord, readRecord } from '@/core/desk/record';
import { hasSecondCopy, listCopies, readCopy } from './copies';

/** All that stands beside the desk and is as it was written. */
export async function readTwins(): Promise<readonly DeskRecord[]> {
  if (!hasSecondCopy()) return [];
  const texts = await Promise.all((await listCopies('twins')).map((file) => readCopy('twins', file)));
  return texts.flatMap((text) => {
    const found = text === null ? null : readRecord(parsed(text));
    return found?.whole ? [{ store: found.store, name: found.name, kept: found.kept }] : [];
  });
}
