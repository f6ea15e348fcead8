import { checksumOf } from './checksum';

/** What is to be done so that a folder and the desk hold the same. */
export interface FolderSteps {
  /** Names of files to write from the desk. */
  readonly write: readonly string[];
  /** Files that changed on disk, or are new there, and are offered to the reader; `both` where the desk's changed, too. */
  readonly offers: readonly FolderOffer[];
  /** By name, the checksum of the text both hold. */
  readonly inStep: ReadonlyMap<string, string>;
}
export interface FolderOffer {
  readonly slug: string;
  readonly text: string;
  readonly how: 'new' | 'changed' | 'both';
}

/**
 * Sets a folder against the desk. `before` has, by name, the checksum of what
 * both held when they were last in step. What changed on the desk alone is
 * written; what changed on disk is only ever offered; a file that is gone from
 * the disk is written again.
 */
export function folderSteps(
  desk: ReadonlyMap<string, string>,
  disk: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, string>,
): FolderSteps {
  const write: string[] = [];
  const offers: FolderOffer[] = [];
  const inStep = new Map<string, string>();
  for (const slug of new Set([...desk.keys(), ...disk.keys()])) {
    const here = desk.get(slug);
    const there = disk.get(slug);
    const last = before.get(slug);
    if (there === undefined) write.push(slug);
    else if (here === undefined) offers.push({ slug, text: there, how: 'new' });
    else if (here === there) inStep.set(slug, checksumOf(here));
    else if (checksumOf(there) === last) write.push(slug);
    else offers.push({ slug, text: there, how: checksumOf(here) === last ? 'changed' : 'both' });
    if (last !== undefined && !inStep.has(slug) && here !== undefined) inStep.set(slug, last);
  }
  return { write, offers, inStep };
}
