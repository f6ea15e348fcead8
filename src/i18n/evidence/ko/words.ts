import type { EvidenceWords } from '@/i18n/evidence/en/words';
import { evidencePage } from './evidencePage';
import { findings } from './findings';
import { health } from './health';
import { keys } from './keys';
import { readersNotes } from './readersNotes';
import { rules } from './rules';
import { vocabulary } from './vocabulary';
import { wordsSaid } from './wordsSaid';

export const words: EvidenceWords = {
  evidencePage,
  findings,
  health,
  keys,
  readersNotes,
  rules,
  vocabulary,
  wordsSaid,
};
