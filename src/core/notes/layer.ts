/**
 * Whose words a text is. Outlets may be compared on wording only where the
 * layer is their own.
 */
export const layers = ['link', 'headline', 'quote', 'quote-translated', 'dossier', 'full-text'] as const;
export type Layer = (typeof layers)[number];

/** True where the words are the outlet's (or its source's), untranslated. */
export function isOutletsOwn(layer: Layer): boolean {
  return layer === 'link' || layer === 'headline' || layer === 'quote' || layer === 'full-text';
}
