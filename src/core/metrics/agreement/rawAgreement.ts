import { countValues } from '@/core/metrics/countValues';
import { type Coefficient, pairable, type Ratings } from './ratings';

/**
 * How many pairs of coders agree on one unit, from 0 to 1: the takes to talk
 * over are those where it is lowest. Null where fewer than two coded it.
 */
export function agreementOn<Value>(unit: readonly (Value | null)[]): number | null {
  const [given] = pairable([unit]);
  return given === undefined ? null : agreeing(given);
}

/**
 * The share of agreeing pairs, the mean over the units that two or more coded
 * (Fleiss 1971, P̄; method 2.9). Shown beside kappa: it does not reckon with
 * chance, and kappa can be low where nearly all agree.
 */
export function rawAgreement<Value>(ratings: Ratings<Value>): Coefficient {
  const units = pairable(ratings);
  if (units.length === 0) return { kind: 'withheld', reason: 'no-pairs' };
  const value = units.reduce((sum, unit) => sum + agreeing(unit), 0) / units.length;
  return { kind: 'coefficient', value, units: units.length, codings: units.flat().length };
}

function agreeing<Value>(given: readonly Value[]): number {
  const pairs = [...countValues(given).values()].reduce((sum, count) => sum + count * (count - 1), 0);
  return pairs / (given.length * (given.length - 1));
}
