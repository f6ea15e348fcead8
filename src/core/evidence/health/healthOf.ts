import type { Dossier } from '@/core/dossier/dossier';
import { type CloseReading, readClosely } from '@/core/evidence/closeReading';
import { withRegister } from '@/core/evidence/withRegister';
import type { RegisterFact } from '@/core/notes/register';
import type { CheckId, Outcome } from './check';
import { checks } from './checks';

/** What one check of the table says. */
export interface CheckOutcome extends Outcome {
  readonly id: CheckId;
}

/**
 * The health of a dossier, every check of the table in its order: facts by
 * rule, each with the takes and words it rests on. None of them is a rating. An
 * empty register leaves what needs one at `cannot-tell`.
 */
export function healthOf(dossier: Dossier, register: readonly RegisterFact[]): readonly CheckOutcome[] {
  return checkHealth(register, readClosely(withRegister(dossier, register)));
}

/** The same of a dossier that carries its register's notes and has been read closely. */
export function checkHealth(register: readonly RegisterFact[], reading: CloseReading): readonly CheckOutcome[] {
  return checks.map(({ id, run }) => ({ id, ...run(reading.dossier, { register, reading }) }));
}
