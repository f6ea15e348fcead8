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

/** The words the first page does without, fetched with the first page or popover that needs them. English is the measure. */
export const words = {
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
export type EvidenceWords = typeof words;
