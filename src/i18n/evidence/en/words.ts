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

/** The words the first page does without, fetched with the first page or popover that needs them. English is the measure. */
export const words = {
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
export type EvidenceWords = typeof words;
