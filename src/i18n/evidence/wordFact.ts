import type { HealthFact } from '@/core/evidence/health/fact';

type Code = HealthFact['code'];

/** What a fact names, in the reader's language, for the words of a fact to use. */
export interface FactNames {
  /** Of its takes, joined as the language joins them. */
  readonly outlets: string;
  /** The words it rests on, as they stand. */
  readonly words: readonly string[];
  /** Whether the event has no date to hold others against. */
  readonly noEventDate: boolean;
  readonly day: (date: string) => string;
  /** A day, a month or a year. */
  readonly when: (period: string) => string;
  readonly language: (tag: string | null) => string;
  readonly region: (printedOrCode: string) => string;
  /** A code of ownership by name; a name as it is. */
  readonly code: (value: string) => string;
}

/** Words for every fact of a health check. A code without words does not compile. */
export type WordedFact = {
  readonly [Each in Code]: (fact: Extract<HealthFact, { code: Each }>, names: FactNames) => string;
};

/** A fact in words. */
export function wordFact(fact: HealthFact, worded: WordedFact, names: FactNames): string {
  const word = worded[fact.code] as (fact: HealthFact, names: FactNames) => string;
  return word(fact, names);
}
