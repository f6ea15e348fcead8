import type { Dossier } from '@/core/dossier/dossier';
import { joinTakes } from './fold/joinTakes';
import type { GatheredTake } from './gatherTakes';
import { amongLenses } from './newDossier';

/** A dossier with takes added, and what came of each. */
export interface Merged {
  readonly dossier: Dossier;
  /** Ids of the takes that are new. */
  readonly added: readonly string[];
  /** Ids of the takes whose text was there already. */
  readonly already: readonly string[];
}

/**
 * Adds takes to a dossier. What is there stays as it is: a take whose text is
 * there already, at its address or another, is not added again; a carrier that
 * was not known is noted on the take that is there. The counts the dossier
 * declared of itself go, since they were of what it held before.
 */
export function mergeTakes(
  dossier: Dossier,
  gathered: readonly GatheredTake[],
  basis: readonly string[],
): Merged & { readonly noted: number } {
  const { there, fresh, noted } = joinTakes(dossier.takes, gathered);
  const merged: Dossier = {
    ...dossier,
    takes: amongLenses(there, fresh),
    basis: [...new Set([...dossier.basis, ...basis])],
    declared: fresh.length === 0 ? dossier.declared : {},
  };
  const already = gathered.flatMap(({ duplicateOf }) => duplicateOf ?? []);
  return { dossier: merged, added: fresh.map(({ id }) => id), already, noted };
}
