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

/** A place the dossier has, with fewer takes than its share of the baseline would bring. */
export interface Shortfall extends Gap {
  readonly count: number;
}

const seldom = 0.05;

/**
 * Places without a take here, set against a named baseline (method 2.3), the
 * largest share first. G, the places looked at, are all places of the baseline:
 * the more one looks at, the more are empty by chance (Bonferroni). It is about
 * *this dossier*: not collected is not ignored.
 */
export function gaps(here: Coverage, baseline: Baseline): readonly Gap[] {
  return compare(here, baseline)
    .filter(({ count }) => count === 0)
    .map(({ count: _, ...gap }) => gap);
}

/**
 * Places with some takes here, and fewer than their share of the baseline, the
 * largest share first. Their chance is that of so few or fewer, P(X ≤ x).
 */
export function shortfalls(here: Coverage, baseline: Baseline): readonly Shortfall[] {
  return compare(here, baseline).filter(({ count, share }) => count > 0 && count < share * here.takes);
}

/** The weakest baseline: that each of these places is due as much as any other. To be shown as `equal`, by that name. */
export function equalShares(places: readonly string[]): Baseline {
  const distinct = new Set(places);
  return { name: 'equal', counts: new Map([...distinct].map((place) => [place, 1])), takes: distinct.size };
}

/**
 * The share a place must have in the baseline before none in `takes` is a gap:
 * q > 1 − (0.05/G)^(1/n). With 17 takes and one place looked at, 0.162. With no
 * takes, 1: nothing can be told.
 */
export function shareNeeded(takes: number, places = 1): number {
  return takes > 0 ? 1 - (seldom / places) ** (1 / takes) : 1;
}

function compare(here: Coverage, baseline: Baseline): readonly Shortfall[] {
  const looked = [...baseline.counts].filter(([place, count]) => count > 0 && !nothingGiven.has(place));
  return looked
    .map(([place, due]): Shortfall => {
      const count = here.counts.get(place) ?? 0;
      const share = Math.min(1, due / baseline.takes);
      const chance = chanceOfAtMost(count, here.takes, share);
      return { place, count, share, chance, verdict: chance * looked.length < seldom ? 'gap' : 'too-few' };
    })
    .sort((a, b) => b.share - a.share);
}

/** P(X ≤ count) of `takes` draws that fall here with this chance each; in logarithms, since with many takes each term is tiny. */
function chanceOfAtMost(count: number, takes: number, share: number): number {
  let chance = (1 - share) ** takes;
  let logOfWays = 0;
  for (let held = 1; held <= count; held++) {
    logOfWays += Math.log((takes - held + 1) / held);
    chance += Math.exp(logOfWays + held * Math.log(share) + (takes - held) * Math.log1p(-share));
  }
  return chance;
}
