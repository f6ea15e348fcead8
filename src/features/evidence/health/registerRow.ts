import type { Take } from '@/core/dossier/take';
import type { HealthFact } from '@/core/evidence/health/fact';

/** What the register says where a fact rests on it: one statement with its source, and its date where it is known. */
export interface RegisterRow {
  readonly question: 'language' | 'country' | 'ownership' | 'owner';
  readonly value: string;
  readonly source: string | null;
  readonly asOf: string | null;
  /** Whether neither the register nor the words of the source say of when it is. */
  readonly undated: boolean;
}

const namesYear = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** The row of the register a fact rests on; null for what rests on the dossier alone. */
export function registerRow(fact: HealthFact, take: Take | undefined): RegisterRow | null {
  const dateOf = (facet: string, value: string) =>
    take?.notes.find((note) => note.facet === facet && note.value === value)?.asOf ?? null;
  switch (fact.code) {
    case 'language-differs':
      return fact.source === null ? null : row('language', fact.other, fact.source, null);
    case 'country-differs':
      return row('country', fact.other, fact.source, null);
    case 'owner-abroad':
    case 'owner-is-party':
      return row('owner', fact.owner, fact.source, dateOf('owner', fact.owner));
    case 'fact-dated': {
      const question = fact.fact === 'owner' ? 'owner' : 'ownership';
      return row(question, fact.value, fact.source, fact.asOf);
    }
    default:
      return null;
  }
}

function row(
  question: RegisterRow['question'],
  value: string,
  source: string | null,
  asOf: string | null,
): RegisterRow {
  return { question, value, source, asOf, undated: asOf === null && !namesYear.test(source ?? '') };
}
