import { spread } from './spread';

/** What a count of so few must have missed, if more were gathered the same way (method 2.2). */
export interface Unseen {
  /** Chao1: at least so many groups there would be in the end. Groups no take of the dossier stands in are among them. */
  readonly groupsAtLeast: number;
  /** Good–Turing: the share of the next takes that would fall into groups already seen, 0 to 1. */
  readonly coverage: number;
  /** Entropy in nats after Miller and Madow, H + (S − 1)/2n: the plain one is too low where takes are few. */
  readonly entropy: number;
}

/**
 * Estimates of what some counts leave unseen. Chao1 is S + (n−1)/n · f₁²/2f₂, or
 * with f₁(f₁−1)/2 where no group holds two; coverage is 1 − f₁/n, improved by
 * the pairs where there are any (Chao & Jost 2012). f₁ and f₂ are the groups of
 * one take and of two. Takes are picked by hand, so this is what the numbers
 * would mean of a sample. Null where there is no group; what is not a whole
 * number above zero is none.
 */
export function unseen(counts: readonly number[]): Unseen | null {
  const whole = counts.filter((count) => Number.isInteger(count) && count > 0);
  const seen = spread(whole);
  if (seen === null) return null;
  const { groups, counted, entropy } = seen;
  const singles = whole.filter((count) => count === 1).length;
  const pairs = whole.filter((count) => count === 2).length;
  const others = (counted - 1) / counted;
  const squared = pairs > 0 ? singles ** 2 / pairs : singles * (singles - 1);
  const missing = (counted - 1) * singles;
  const improved = pairs > 0 ? missing / (missing + 2 * pairs) : 1;
  return {
    groupsAtLeast: groups + (others * squared) / 2,
    coverage: 1 - (singles / counted) * improved,
    entropy: entropy + (groups - 1) / (2 * counted),
  };
}
