import { nothingGiven } from '@/core/facets/order';

/** Takes by place, of known place only: what a dossier is held against, or the dossier itself. */
export interface Coverage {
  readonly counts: ReadonlyMap<string, number>;
  /** Takes counted; a take of two places is one. */
  readonly takes: number;
}

/** A coverage with the name it must be shown under: nothing is missing but in comparison with something. */
export interface Baseline extends Coverage {
  readonly name: string;
}

/** A place the baseline has and the dossier has not. */
export interface Gap {
  readonly place: string;
  /** Its share of the takes of the baseline, q. */
  readonly share: number;
  /** p₀ = (1 − q)^n: how often n takes drawn like the baseline would hold none from it. */
  readonly chance: number;
  /** `gap` where p₀ × G is under 0.05; else there are too few takes to tell. */
  readonly verdict: 'gap' | 'too-few';
}

const seldom = 0.05;

/**
 * Places without a take here, set against a named baseline (method 2.3), the
 * largest share first. G, the places looked at, are all places of the baseline:
 * the more one looks at, the more are empty by chance (Bonferroni). It is about
 * *this dossier*: not collected is not ignored.
 */
export function gaps(here: Coverage, baseline: Baseline): readonly Gap[] {
  const looked = [...baseline.counts].filter(([place, count]) => count > 0 && !nothingGiven.has(place));
  return looked
    .filter(([place]) => (here.counts.get(place) ?? 0) === 0)
    .map(([place, count]): Gap => {
      const share = Math.min(1, count / baseline.takes);
      const chance = (1 - share) ** here.takes;
      return { place, share, chance, verdict: chance * looked.length < seldom ? 'gap' : 'too-few' };
    })
    .sort((a, b) => b.share - a.share);
}

/**
 * The share a place must have in the baseline before none in `takes` is a gap:
 * q > 1 − (0.05/G)^(1/n). With 17 takes and one place looked at, 0.162. With no
 * takes, 1: nothing can be told.
 */
export function shareNeeded(takes: number, places = 1): number {
  return takes > 0 ? 1 - (seldom / places) ** (1 / takes) : 1;
}
