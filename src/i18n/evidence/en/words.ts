/** The words of what is read closely, fetched with the first page or popover that needs them. English is the measure. */
export const words = {};
export type EvidenceWords = typeof words;
