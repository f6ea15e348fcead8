import type { Take } from '@/core/dossier/take';
import type { Robustness } from '@/core/evidence/robust/robustnessOf';
import { type Change, whatChanged } from '@/core/evidence/robust/whatChanged';
import { type Leaving, type LeftOut, leavings, without } from '@/core/evidence/robust/without';
import type { Baseline } from '@/core/metrics/gaps';

/** What is left when some takes are left out, those with the reasons, and what that changes. */
export interface Cut {
  readonly kept: readonly Take[];
  readonly leftOut: readonly LeftOut[];
  readonly change: Change;
}

/**
 * Leaves takes out in several ways, one after the other: of an owner's takes the
 * first that has not gone already stays. No way leaves nothing out.
 */
export function leaveOut(
  ways: readonly Leaving[],
  takes: readonly Take[],
  robustness: readonly Robustness[],
  baseline: Baseline | null,
): Cut {
  let kept = takes;
  const leftOut: LeftOut[] = [];
  for (const [at, way] of leavings.filter((each) => ways.includes(each)).entries()) {
    const read = robustness.find(({ id }) => id === way);
    // The first was reckoned with the register at hand.
    const out = at === 0 && read !== undefined ? read.leftOut : without(way, kept, originsOf(robustness)).leftOut;
    const gone = new Set(out.map(({ take }) => take));
    kept = kept.filter(({ id }) => !gone.has(id));
    leftOut.push(...out);
  }
  return { kept, leftOut, change: whatChanged(takes, kept, baseline) };
}

/** Groups of takes of one possible origin, as the reasons for leaving them out tell them. */
function originsOf(robustness: readonly Robustness[]): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const { take, why } of robustness.flatMap(({ leftOut }) => leftOut)) {
    if (why.code === 'same-origin') groups.set(why.as, [...(groups.get(why.as) ?? [why.as]), take]);
  }
  return [...groups.values()];
}
