/** How often a word stands on one side: `count` of `tokens`. */
export interface Usage {
  readonly count: number;
  readonly tokens: number;
}

/** How much likelier a word is on one side than on the other, and how sure that is. */
export interface LogOdds {
  /** Difference of the log odds, natural logarithm; above 0 where the first side has more of it. */
  readonly difference: number;
  readonly variance: number;
  /** The difference in standard errors: what words are ranked by. */
  readonly z: number;
}

/**
 * Weighted log-odds of one word with a Dirichlet prior (Monroe, Colaresi & Quinn
 * 2008; method 2.5): `prior.count` is αw, what is expected of the word before
 * anything is seen, of `prior.tokens`, α₀, altogether. It is the formula alone,
 * and has no number where a word makes up nothing, or all, of a side and its
 * prior; what may be shown of few texts is in `rankWords`.
 */
export function logOdds(one: Usage, other: Usage, prior: Usage): LogOdds | null {
  const here = odds(one, prior);
  const there = odds(other, prior);
  const difference = Math.log(here.odds) - Math.log(there.odds);
  const variance = 1 / here.count + 1 / there.count;
  return Number.isFinite(difference) ? { difference, variance, z: difference / Math.sqrt(variance) } : null;
}

function odds(side: Usage, prior: Usage): { readonly count: number; readonly odds: number } {
  const count = side.count + prior.count;
  return { count, odds: count / (side.tokens + prior.tokens - count) };
}
