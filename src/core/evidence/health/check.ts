import type { Dossier } from '@/core/dossier/dossier';
import type { CloseReading } from '@/core/evidence/closeReading';
import type { RegisterFact } from '@/core/notes/register';
import type { HealthFact, Verdict } from './fact';

/** The checks there are; `checks` says what each does. */
export type CheckId =
  | 'declared-counts'
  | 'ratios-hold'
  | 'date-arithmetic'
  | 'main-names'
  | 'dated-before'
  | 'shared-text'
  | 'edition-language'
  | 'outlet-country'
  | 'owner-country'
  | 'owner-is-party'
  | 'register-age'
  | 'quote-source'
  | 'quote-original'
  | 'something-to-read'
  | 'links-there'
  | 'links-distinct';

/** What a check says: a verdict over all it looked at, and the facts it rests on. */
export interface Outcome {
  readonly outcome: Verdict;
  /** How many things were looked at: none is `cannot-tell`. */
  readonly looked: number;
  readonly facts: readonly HealthFact[];
}

/** What checks may read besides the dossier, whose takes carry what the register says of their owners. */
export interface HealthContext {
  readonly register: readonly RegisterFact[];
  readonly reading: CloseReading;
}

export interface Check {
  readonly id: CheckId;
  run(dossier: Dossier, context: HealthContext): Outcome;
}

/**
 * One fact that fails fails the check. Where none does it passes, unless there
 * was nothing to look at, or nothing of what was looked at could be told.
 */
export function judged(looked: number, facts: readonly HealthFact[]): Outcome {
  if (facts.some(({ verdict }) => verdict === 'fail')) return { outcome: 'fail', looked, facts };
  const open = facts
    .filter(({ verdict }) => verdict === 'cannot-tell')
    .reduce((sum, { takes }) => sum + Math.max(1, takes.length), 0);
  return { outcome: open < looked ? 'pass' : 'cannot-tell', looked, facts };
}
