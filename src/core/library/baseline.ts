import { notKnown } from '@/core/dossier/names';
import { countryCode, isEverywhere } from '@/core/dossier/places';
import type { Baseline, Coverage } from '@/core/metrics/gaps';
import type { DossierRow } from './rows/row';

/** A place as it is compared: by its country, so that `USA`, `United States` and `미국` are one. */
const comparable = (place: string) => countryCode(place) ?? place;

/** Takes by place of one dossier, of known place only. `global` is a take's place, and none a dossier can lack. */
export function coverageOf({ places, takes }: Pick<DossierRow, 'places' | 'takes'>): Coverage {
  const unknown = new Map(places).get(notKnown) ?? 0;
  const counts = new Map<string, number>();
  for (const [place, count] of places) {
    if (place === notKnown || isEverywhere(place)) continue;
    counts.set(comparable(place), (counts.get(comparable(place)) ?? 0) + count);
  }
  return { counts, takes: takes - unknown };
}

/**
 * All other dossiers of a library taken together, as the baseline `library` a
 * dossier's gaps are measured by. It is the reader's own library: what it has
 * few of, no dossier can be said to lack.
 */
export function baseline(dossier: Pick<DossierRow, 'slug'>, library: readonly DossierRow[]): Baseline {
  const counts = new Map<string, number>();
  let takes = 0;
  for (const other of library.filter(({ slug }) => slug !== dossier.slug)) {
    const coverage = coverageOf(other);
    takes += coverage.takes;
    for (const [place, count] of coverage.counts) counts.set(place, (counts.get(place) ?? 0) + count);
  }
  return { name: 'library', counts, takes };
}
