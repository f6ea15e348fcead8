import { evidencePage } from './evidencePage';
import { findings } from './findings';
import { health } from './health';
import { keys } from './keys';
import { readersNotes } from './readersNotes';
import { rules } from './rules';
import { vocabulary } from './vocabulary';
import { wordsSaid } from './wordsSaid';

/** The words of what is read closely, fetched with the first page or popover that needs them. English is the measure. */
export const words = { evidencePage, findings, health, keys, readersNotes, rules, vocabulary, wordsSaid };
export type EvidenceWords = typeof words;
