import { countValues } from '@/core/metrics/countValues';
import { aboveChance, type Coefficient, type Ratings } from './ratings';
import { rawAgreement } from './rawAgreement';

/**
 * Gwet's AC1 (2008; method 2.9) for any number of coders, units left out
 * allowed: chance is Σπ(1 − π)/(q − 1), where π is a value's share of the
 * codings, the mean over the units. It stays near the raw agreement where nearly
 * all fall on one value, and kappa does not. q are the values used, or more
 * where the coders had a longer list to choose from: `choices`.
 */
export function gwet<Value>(ratings: Ratings<Value>, choices = 0): Coefficient {
  const raw = rawAgreement(ratings);
  if (raw.kind === 'withheld') return raw;
  const coded = ratings.map((unit) => unit.filter((value) => value !== null)).filter((unit) => unit.length > 0);
  const shares = new Map<Value, number>();
  for (const unit of coded) {
    for (const [value, count] of countValues(unit)) {
      shares.set(value, (shares.get(value) ?? 0) + count / unit.length / coded.length);
    }
  }
  const values = Math.max(choices, shares.size);
  if (values === 1) return { kind: 'withheld', reason: 'no-variation' };
  const apart = [...shares.values()].reduce((sum, share) => sum + share * (1 - share), 0);
  return aboveChance(raw.value, apart / (values - 1), raw);
}
