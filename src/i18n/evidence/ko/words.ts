import type { EvidenceWords } from '@/i18n/evidence/en/words';
import { findings } from './findings';
import { health } from './health';
import { keys } from './keys';
import { briefing } from './pages/briefing';
import { compare } from './pages/compare';
import { evidencePage } from './pages/evidencePage';
import { settings } from './pages/settings';
import { readersNotes } from './readersNotes';
import { rules } from './rules';
import { vocabulary } from './vocabulary';
import { wordsSaid } from './wordsSaid';

export const words: EvidenceWords = {
  briefing,
  compare,
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
