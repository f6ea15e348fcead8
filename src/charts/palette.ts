/** Lens colours there are before they come round again; `tokens.css` holds them for both themes. */
export const lensColours = 10;

export type LensPlace = `${number}` | 'none';

/**
 * The colour of a lens on its dossier's page, as the value of `data-lens`: its
 * place in order of appearance, so that one lens has one colour in every chart.
 */
export function lensPlace(lens: string | null, lenses: readonly string[]): LensPlace {
  const place = lens === null ? -1 : lenses.indexOf(lens);
  return place === -1 ? 'none' : `${(place % lensColours) + 1}`;
}
