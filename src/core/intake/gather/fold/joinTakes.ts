import type { Take } from '@/core/dossier/take';
import type { GatheredTake } from '@/core/intake/gather/gatherTakes';
import type { Note } from '@/core/notes/note';
import { withCarrier } from './withCarrier';

/** Takes that are there, and those that are new, each with the carriers of its text that were found since. */
export interface JoinedTakes {
  readonly there: readonly Take[];
  readonly fresh: readonly Take[];
  /** Notes that were put on a take that is there. */
  readonly noted: number;
}

/**
 * Puts gathered takes beside those that are there. A take whose text is there
 * already is not put there again: whoever else carries it is noted on the one
 * that is, each once.
 */
export function joinTakes(there: readonly Take[], gathered: readonly GatheredTake[]): JoinedTakes {
  const further = new Map<string, Note[]>();
  for (const { duplicateOf, further: notes } of gathered) {
    if (duplicateOf !== null) further.set(duplicateOf, [...(further.get(duplicateOf) ?? []), ...notes]);
  }
  const joined = (take: Take): Take => (further.get(take.id) ?? []).reduce(withCarrier, take);
  const stay = there.map(joined);
  return {
    there: stay,
    fresh: gathered.flatMap(({ take, duplicateOf }) => (duplicateOf === null ? [joined(take)] : [])),
    noted: stay.reduce((sum, { notes }, at) => sum + notes.length - (there[at]?.notes.length ?? 0), 0),
  };
}
