import type { Take } from '@/core/dossier/take';
import { valuesOf } from './note';

/** The fifteen dimensions of the Policy Frames Codebook (Boydstun et al. 2014), in its order. Words are in `i18n`. */
export const frames = [
  'fr.economic',
  'fr.capacity',
  'fr.morality',
  'fr.fairness',
  'fr.legality',
  'fr.policy',
  'fr.crime',
  'fr.security',
  'fr.health',
  'fr.quality',
  'fr.culture',
  'fr.opinion',
  'fr.political',
  'fr.external',
  'fr.other',
] as const;
export type Frame = (typeof frames)[number];

/** Every frame someone coded in a take; none where nobody coded it, which is not `fr.other`. */
export function framesOf(take: Take): readonly string[] {
  return valuesOf(take.notes, 'frame');
}
