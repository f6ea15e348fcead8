import type { Refusal } from '@/core/desk/wholeDesk';
import { hasSecondCopy, removeCopy, writeCopy } from './copies';

const refusals: ReadonlyMap<string, Refusal> = new Map([
  ['VersionError', 'newer'],
  ['BlockedError', 'blocked'],
  ['QuotaExceededError', 'full'],
]);

/**
 * Why the browser did not keep what it was given. A disk that is full looks like
 * any other failure to a database (Chromium: `UnknownError`, then a connection
 * that closes); a file is told the truth, so one is tried. Never rejects.
 */
export async function refusalOf(cause: unknown): Promise<Refusal> {
  if (!(cause instanceof Error || cause instanceof DOMException)) return 'refused';
  return refusals.get(cause.name) ?? ((await isFull(cause)) ? 'full' : 'refused');
}

/** More than a database frees when it gives up. */
const trial = '.'.repeat(64 * 1024);

async function isFull(cause: Error): Promise<boolean> {
  if (cause.message.includes('NO_SPACE')) return true;
  if (!hasSecondCopy()) return false;
  try {
    await writeCopy('snapshots', 'room', trial);
    await removeCopy('snapshots', 'room');
    return false;
  } catch (refused) {
    return refused instanceof DOMException && refused.name === 'QuotaExceededError';
  }
}
