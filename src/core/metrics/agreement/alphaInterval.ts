import type { Interval } from '@/core/metrics/wilson';
import { krippendorff, type Level } from './krippendorff';
import { pairable, type Ratings, type Withheld } from './ratings';
import { studentQuantile } from './studentQuantile';

/** How wobbly an alpha of so few units is, or why that cannot be told. */
export type AlphaInterval =
  | (Interval & {
      readonly kind: 'interval';
      /** The jackknife's own estimate: the middle of the interval before its ends are clipped to −1 and 1. */
      readonly centre: number;
      readonly standardError: number;
      readonly degrees: number;
    })
  | {
      readonly kind: 'withheld';
      /** `one-unit`: without one of them there is no alpha. `no-disagreement`: whichever is left out, nothing changes. */
      readonly reason: Withheld | 'one-unit' | 'no-disagreement';
    };

/**
 * A 95 % interval for alpha, leaving out one unit at a time (jackknife; with few
 * units better than the bootstrap, Hughes 2022; method 2.8): the mean of the
 * nα − (n − 1)α₋ᵢ over n units, give or take Student's t with n − 1 degrees.
 */
export function alphaInterval(ratings: Ratings<string | number>, level: Level): AlphaInterval {
  const units = pairable(ratings);
  const whole = krippendorff(units, level);
  if (whole.kind === 'withheld') return { kind: 'withheld', reason: whole.reason };
  if (whole.value === 1) return { kind: 'withheld', reason: 'no-disagreement' };

  const pseudoValues = units.flatMap((_, left) => {
    const rest = krippendorff(units.toSpliced(left, 1), level);
    return rest.kind === 'withheld' ? [] : [units.length * whole.value - (units.length - 1) * rest.value];
  });
  const degrees = units.length - 1;
  const reach = studentQuantile(degrees);
  if (pseudoValues.length < units.length || reach === null) return { kind: 'withheld', reason: 'one-unit' };

  const centre = pseudoValues.reduce((sum, value) => sum + value, 0) / units.length;
  const squares = pseudoValues.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  const standardError = Math.sqrt(squares / degrees / units.length);
  const low = Math.max(-1, centre - reach * standardError);
  const high = Math.min(1, centre + reach * standardError);
  return { kind: 'interval', centre, standardError, degrees, low, high };
}
