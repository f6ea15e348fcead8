import { unlabelled } from '@/core/dossier/lens';
import { notKnown } from '@/core/dossier/names';
import { ownershipUnknown } from '@/core/notes/ownership';

/** Answers that say nothing was given. They are drawn, but never as one group among the others. */
export const nothingGiven: ReadonlySet<string> = new Set([notKnown, unlabelled, ownershipUnknown]);

/**
 * Answers in the order they are shown: the fullest first, ties in the order
 * they came, and those where nothing was given always last.
 */
export function orderAnswers<Group>(
  answers: Iterable<readonly [string, Group]>,
  sizeOf: (group: Group) => number,
): ReadonlyMap<string, Group> {
  const last = (answer: string) => Number(nothingGiven.has(answer));
  return new Map([...answers].sort(([a, x], [b, y]) => last(a) - last(b) || sizeOf(y) - sizeOf(x)));
}
