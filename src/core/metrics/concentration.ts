import { spread } from './spread';

/** How much lies in one place. Shares from 0 to 1 (method 2.2). */
export interface Concentration {
  /** Berger and Parker: the share of the fullest group. */
  readonly largest: number;
  /** Herfindahl and Hirschman, Σp²: how often two takes drawn with replacement stand in one group. */
  readonly together: number;
  /** Gini and Simpson, 1 − Σp²: how often they do not. */
  readonly apart: number;
}

/** The concentration of some counts, as groups are counted by `spread`; null where there is no group. */
export function concentration(counts: readonly number[]): Concentration | null {
  const found = spread(counts);
  if (found === null) return null;
  const together = 1 / found.effectiveByWeight;
  const fullest = counts.filter(Number.isFinite).reduce((most, count) => Math.max(most, count), 0);
  return { largest: fullest / found.counted, together, apart: 1 - together };
}
