import { readKeptNotes } from '@/core/notes/readers/keptNotes';
import { readKeptDossier } from './keptDossier';
import { parsed } from './parsed';
import type { DeskRecord } from './record';
import type { WholeDesk } from './wholeDesk';

/** Something the second copy knows of and the desk does not hold as it should. */
export interface Loss {
  /** What the second copy holds. */
  readonly record: DeskRecord;
  /** Gone; an earlier state of it; or not as it was written. */
  readonly how: 'missing' | 'older' | 'damaged';
}

/**
 * What the desk has lost, told by its second copy: a dossier that is missing,
 * fails its checksum, or is of an earlier revision; notes that are missing or
 * fewer. What the desk has more is no loss.
 */
export function lossesOf(here: WholeDesk, copies: readonly DeskRecord[]): readonly Loss[] {
  return copies.flatMap((record) => {
    const now = here[record.store].get(record.name);
    const how = now === undefined ? 'missing' : checks[record.store](record.name, now, record.kept);
    return how === null ? [] : [{ record, how }];
  });
}

const checks: Readonly<Record<DeskRecord['store'], (name: string, now: string, copy: string) => Loss['how'] | null>> = {
  dossiers: (slug, now, copy) => {
    if (now === copy) return null;
    const here = readKeptDossier(slug, now);
    const there = readKeptDossier(slug, copy);
    if (!here.whole && there.whole) return 'damaged';
    return here.dossier.revision < there.dossier.revision ? 'older' : null;
  },
  notes: (_, now, copy) => {
    if (parsed(now) === undefined && parsed(copy) !== undefined) return 'damaged';
    return countNotes(now) < countNotes(copy) ? 'older' : null;
  },
  habits: () => null,
};

function countNotes(kept: string): number {
  const { notes, unread } = readKeptNotes(kept);
  return notes.length + unread.length;
}
