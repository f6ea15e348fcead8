/**
 * Whose words a text is. Outlets may be compared on wording only where the
 * layer is their own.
 */
export const layers = ['link', 'headline', 'quote', 'quote-translated', 'dossier', 'full-text'] as const;
export type Layer = (typeof layers)[number];

/**
 * The layer of a quotation a dossier prints: in translation where the article's
 * language is known to be another than the dossier's. `en-GB` and `en` are one.
 */
export function layerOfQuote(article: string | null, dossier: string): 'quote' | 'quote-translated' {
  const primary = (tag: string) => tag.split('-')[0];
  return article === null || primary(article) === primary(dossier) ? 'quote' : 'quote-translated';
}

/** True where the words are the outlet's (or its source's), untranslated. */
export function isOutletsOwn(layer: Layer): boolean {
  return layer === 'link' || layer === 'headline' || layer === 'quote' || layer === 'full-text';
}
