import type { Take } from '@/core/dossier/take';
import type { Standing } from '@/core/evidence/robust/standing';
import { tally } from '@/core/metrics/tally';
import { useNames } from '@/i18n/names';
import { useEvidenceText, useLanguage } from '@/i18n/useText';

/** Under this many takes nothing is reckoned of them. */
export const fewest = 5;

/** What is counted of some takes, each as it is written in a table or a sentence. */
export function useMeasures() {
  const names = useNames();
  const language = useLanguage();
  const { robust } = useEvidenceText().health;
  const figure = new Intl.NumberFormat(language);
  const rounded = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });

  /** Works like so many regions, as a whole number; null under five takes or where none is known. */
  const effective = ({ takes, effectiveRegions }: Standing) =>
    takes < fewest || effectiveRegions === null ? null : rounded.format(effectiveRegions);

  /** The region with most takes as x of n, and how many others have as many. */
  function top({ topRegion }: Standing, takes: readonly Take[]): string | null {
    if (topRegion === null) return null;
    const { region, count, of } = topRegion;
    const tied = tally('region', takes).filter((each) => each.given && each.count === count).length - 1;
    return robust.topSays(names.region(region), count, of, tied);
  }

  const gaps = (found: readonly string[]) => (found.length === 0 ? robust.noGaps : found.map(names.region).join(', '));

  return { figure: (n: number) => figure.format(n), effective, top, gaps };
}
