import { countValues } from '@/core/metrics/countValues';
import { aboveChance, type Coefficient, pairable, type Ratings } from './ratings';
import { rawAgreement } from './rawAgreement';

/**
 * Fleiss' kappa (1971; method 2.9): agreement above what chance gives where all
 * coders draw from the same pool of values. Every unit must have been coded as
 * often as every other, by whomever; where it was not, alpha is the measure.
 */
export function fleiss<Value>(ratings: Ratings<Value>): Coefficient {
  const raw = rawAgreement(ratings);
  if (raw.kind === 'withheld') return raw;
  const units = pairable(ratings);
  const coders = raw.codings / raw.units;
  if (units.length < ratings.length || units.some((unit) => unit.length !== coders)) {
    return { kind: 'withheld', reason: 'unequal-coders' };
  }
  const counts = [...countValues(units.flat()).values()];
  return aboveChance(
    raw.value,
    counts.reduce((sum, count) => sum + (count / raw.codings) ** 2, 0),
    raw,
  );
}
