import type { EvidenceWords } from '@/i18n/evidence/en/words';
import { briefing } from './briefing';
import { evidencePage } from './evidencePage';
import { findings } from './findings';
import { health } from './health';
import { keys } from './keys';
import { readersNotes } from './readersNotes';
import { rules } from './rules';
import { settings } from './settings';
import { vocabulary } from './vocabulary';
import { wordsSaid } from './wordsSaid';

export const words: EvidenceWords = {
  briefing,
  evidencePage,
  findings,
  health,
  keys,
  readersNotes,
  rules,
  settings,
  vocabulary,
  wordsSaid,
};
