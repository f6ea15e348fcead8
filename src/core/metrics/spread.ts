import type { Take } from '@/core/dossier/take';
import type { Facet } from '@/core/facets/facets';
import { tally } from './tally';

/** How evenly takes lie over groups (method 2.2). */
export interface Spread {
  /** Groups with any take: Hill number of order 0. */
  readonly groups: number;
  /** What was counted: takes, or answers where a take may give several. */
  readonly counted: number;
  /** Shannon entropy H = −Σ p ln p, in nats. Low where takes are few: not for comparing dossiers. */
  readonly entropy: number;
  /** e^H, Hill number of order 1: works like this many groups covered equally. */
  readonly effective: number;
  /** 1/Σp², Hill number of order 2: the same, giving the full groups more weight. */
  readonly effectiveByWeight: number;
  /**
   * Pielou's J = H / ln S. Null where it would mislead: with one group, or where
   * more than half of the groups hold a single take (labels used once each are
   * "perfectly even" by their making).
   */
  readonly evenness: number | null;
}

/** The spread of some counts; what is not above zero is no group. Null where there is no group. */
export function spread(counts: readonly number[]): Spread | null {
  const filled = counts.filter((count) => count > 0 && Number.isFinite(count));
  const groups = filled.length;
  if (groups === 0) return null;
  const counted = filled.reduce((sum, count) => sum + count, 0);
  const shares = filled.map((count) => count / counted);
  const entropy = shares.reduce((sum, share) => sum - share * Math.log(share), 0);
  const singles = filled.filter((count) => count === 1).length;
  return {
    groups,
    counted,
    entropy,
    effective: Math.exp(entropy),
    effectiveByWeight: 1 / shares.reduce((sum, share) => sum + share * share, 0),
    evenness: groups === 1 || singles > groups / 2 ? null : entropy / Math.log(groups),
  };
}

/** The spread of takes over the answers to a facet. Where nothing was given is no group. */
export function spreadOf(facet: Facet, takes: readonly Take[]): Spread | null {
  return spread(tally(facet, takes).flatMap(({ given, count }) => (given ? [count] : [])));
}
