import { vocabulary } from './vocabulary';

/** The words of what is read closely, fetched with the first page or popover that needs them. English is the measure. */
export const words = { vocabulary };
export type EvidenceWords = typeof words;
