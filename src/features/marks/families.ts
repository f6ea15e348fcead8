import type { InPlace } from '@/core/evidence/marksInPlace';
import type { WordGroup } from '@/core/reading/words/lists/wordList';

/** What is underlined alike. They differ by line, never by colour: none weighs more than another. */
export const families = ['speech', 'distance', 'answer', 'hedge', 'booster', 'loaded', 'act', 'quotation'] as const;
export type Family = (typeof families)[number];

const familyOfGroup: Readonly<Record<WordGroup, Family>> = {
  neutral: 'speech',
  strong: 'speech',
  accusing: 'speech',
  conceding: 'speech',
  factive: 'speech',
  urging: 'speech',
  distancing: 'distance',
  hearsay: 'distance',
  dismissing: 'answer',
  contesting: 'answer',
  rejecting: 'answer',
  hedge: 'hedge',
  booster: 'booster',
  labels: 'loaded',
  puffery: 'loaded',
  emotion: 'loaded',
  editorial: 'loaded',
  charged: 'loaded',
  act: 'act',
};

export function familyOf(mark: InPlace): Family {
  return mark.kind === 'word' ? familyOfGroup[mark.group] : 'quotation';
}
