import type { Take } from '@/core/dossier/take';
import { valuesOf } from './note';

/**
 * Who owns an outlet and decides its line, after the State Media Monitor
 * matrix, compressed. Words are in `i18n`. `own.funded` is public money
 * without a finding on editorial independence.
 */
export const ownerships = [
  'own.state',
  'own.captured',
  'own.public',
  'own.funded',
  'own.private',
  'own.nonprofit',
] as const;
export type Ownership = (typeof ownerships)[number];

/** The answer where no note says who owns the outlet. */
export const ownershipUnknown = 'own.unknown';

/**
 * Every ownership someone gives the outlet of a take. Two that differ both
 * stand; a value outside the vocabulary is kept as it was written.
 */
export function ownershipOf(take: Take): readonly string[] {
  const values = valuesOf(take.notes, 'ownership');
  return values.length === 0 ? [ownershipUnknown] : values;
}
