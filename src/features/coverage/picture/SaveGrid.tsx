import { lensPlace } from '@/charts/palette';
import type { Dossier } from '@/core/dossier/dossier';
import { lensesOf } from '@/core/dossier/lens';
import type { Take } from '@/core/dossier/take';
import { dotGridSvg } from '@/core/exports/figures/dotGridSvg';
import type { Crosstab } from '@/core/metrics/crosstab';
import { useNames } from '@/i18n/names';
import { useText } from '@/i18n/useText';
import { SavePicture } from './SavePicture';

/** Saves the grid of dots as a picture, as it is shown now. */
export function SaveGrid({
  dossier,
  grid,
  takes,
  caption,
}: {
  dossier: Dossier;
  grid: Crosstab;
  /** Those the filters leave. */
  takes: readonly Take[];
  caption: string;
}) {
  const text = useText();
  const names = useNames();
  const lenses = lensesOf(dossier.takes);
  return (
    <SavePicture
      dossier={dossier}
      name="lens-by-region"
      title={text.coverage.gridTitle}
      caption={caption}
      draw={(words, ink) =>
        dotGridSvg(
          {
            ...words,
            grid,
            shown: new Set(takes),
            total: text.coverage.takes,
            of: text.coverage.shownOf,
            region: names.region,
            lens: (lens) => lens ?? text.unknown.lens,
            lensPlace: (lens) => lensPlace(lens, lenses),
          },
          ink,
        )
      }
    />
  );
}
