import type { Take } from '@/core/dossier/take';
import { type Change, whatChanged } from './whatChanged';
import { type Leaving, type LeftOut, leavings, type Origins, without } from './without';

/** One way of leaving takes out: what stays, by id, what does not and why, and what that changes. */
export interface Robustness {
  readonly id: Leaving;
  readonly kept: readonly string[];
  readonly leftOut: readonly LeftOut[];
  readonly change: Change;
}

/** Every way of leaving takes out, each from all takes. Where none is left out nothing changes, which is worth saying too. */
export function robustnessOf(takes: readonly Take[], origins: Origins): readonly Robustness[] {
  return leavings.map((id) => {
    const { kept, leftOut } = without(id, takes, origins);
    return { id, kept: kept.map((take) => take.id), leftOut, change: whatChanged(takes, kept) };
  });
}
