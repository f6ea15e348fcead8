import type { Take } from '@/core/dossier/take';
import { type Note, sameNote } from '@/core/notes/note';
import { carriedBy } from './carriedBy';
import { saidOtherwise } from './saidOtherwise';
import { pageKey } from './sameText';
import { withCarrier } from './withCarrier';

/**
 * A take with a copy of its text noted on it as one more carrier, and whoever
 * that copy named as carriers; the very same take where they are all known. Null
 * where the copy says something of its own, which folding would lose.
 */
export function foldTake(into: Take, copy: Take): Take | null {
  const own = copy.notes.filter(({ facet }) => facet !== 'carrier');
  if (saidOtherwise(into, copy).length > 0 || !own.every((note) => isSaid(into, note))) return null;
  const carriers = [carriedBy({ ...copy, domain: null }, new Map()), ...copy.notes];
  return carriers.filter((note) => note.facet === 'carrier' && !isItself(into, note)).reduce(withCarrier, into);
}

/** What a list or a rule says can be looked up again for either outlet: that it says the same is enough. */
function isSaid({ notes }: Take, note: Note): boolean {
  const isLookedUp = note.by === 'registry' || note.by === 'rule';
  return notes.some((each) =>
    isLookedUp ? each.facet === note.facet && each.value === note.value : sameNote(each, note),
  );
}

function isItself({ outlet, link }: Take, { value, source }: Note): boolean {
  return source === null ? value === outlet : pageKey(source) === pageKey(link);
}
