import type { Dossier } from '@/core/dossier/dossier';
import type { GatheredTake } from './gatherTakes';
import { amongLenses } from './newDossier';

/** A dossier with takes added, and what came of each. */
export interface Merged {
  readonly dossier: Dossier;
  /** Ids of the takes that are new. */
  readonly added: readonly string[];
  /** Ids of the takes that were there already and are as they were. */
  readonly already: readonly string[];
}

/**
 * Adds takes to a dossier. What is there stays as it is: a take whose address
 * is there already is not added again, and nothing of it is changed. The counts
 * the dossier declared of itself go, since they were of what it held before.
 */
export function mergeTakes(dossier: Dossier, gathered: readonly GatheredTake[], basis: readonly string[]): Merged {
  const fresh = gathered.filter(({ duplicateOf }) => duplicateOf === null).map(({ take }) => take);
  const already = gathered.flatMap(({ duplicateOf }) => duplicateOf ?? []);
  const merged: Dossier = {
    ...dossier,
    takes: amongLenses(dossier.takes, fresh),
    basis: [...new Set([...dossier.basis, ...basis])],
    declared: fresh.length === 0 ? dossier.declared : {},
  };
  return { dossier: merged, added: fresh.map(({ id }) => id), already };
}
