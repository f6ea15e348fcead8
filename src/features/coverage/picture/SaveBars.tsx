import type { LensPlace } from '@/charts/palette';
import type { Rows } from '@/charts/rows';
import type { Dossier } from '@/core/dossier/dossier';
import { type BarsFigure, lyingBarsSvg, standingBarsSvg } from '@/core/exports/figures/barsSvg';
import { SavePicture } from './SavePicture';

/**
 * Saves a chart of bars as a picture, from the rows of its table: a name, a
 * count for each part, their sum. Without parts in colour the bars stand, the
 * last part hollow.
 */
export function SaveBars({
  dossier,
  name,
  title,
  caption,
  rows,
  parts,
}: {
  dossier: Dossier;
  name: string;
  title: string;
  caption: string;
  rows: Rows;
  parts?: readonly { readonly name: string; readonly place: LensPlace }[];
}) {
  const said = rows.head.slice(1, -1);
  const figure: Pick<BarsFigure, 'bars' | 'parts'> = {
    bars: rows.body.map(([bar, ...counts]) => ({ name: String(bar), counts: counts.slice(0, -1).map(Number) })),
    parts: parts
      ? parts.map((part) => ({ ...part, hollow: part.place === 'none' }))
      : said.map((part, index) => ({ name: part, place: null, hollow: index === said.length - 1 })),
  };
  const write = parts ? lyingBarsSvg : standingBarsSvg;
  return (
    <SavePicture
      dossier={dossier}
      name={name}
      title={title}
      caption={caption}
      draw={(words, ink) => write({ ...words, ...figure }, ink)}
    />
  );
}
