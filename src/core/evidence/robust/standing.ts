import { countryCode, isEverywhere, placesOf } from '@/core/dossier/places';
import type { Take } from '@/core/dossier/take';
import type { Facet } from '@/core/facets/facets';
import { type Baseline, gaps } from '@/core/metrics/gaps';
import { spreadOf } from '@/core/metrics/spread';
import { tally } from '@/core/metrics/tally';

/** What is counted of some takes, so that two choices of takes can be held against each other. */
export interface Standing {
  readonly takes: number;
  readonly lenses: number;
  readonly regions: number;
  readonly languages: number;
  /** e^H over regions: works like this many regions covered equally. Null where no region is known. */
  readonly effectiveRegions: number | null;
  /** The region with most takes, and how many of those with a known region it has; the first of equals. */
  readonly topRegion: { readonly region: string; readonly count: number; readonly of: number } | null;
  /** Places of the baseline without a take, and more than chance; null without a baseline. */
  readonly gaps: readonly string[] | null;
}

/** Counts what takes stand for. `baseline` names what gaps are measured by (method 2.3). */
export function standingOf(takes: readonly Take[], baseline: Baseline | null = null): Standing {
  const regions = answersOf('region', takes);
  const spread = spreadOf('region', takes);
  const [top] = regions;
  return {
    takes: takes.length,
    lenses: answersOf('lens', takes).length,
    regions: regions.length,
    languages: answersOf('language', takes).length,
    effectiveRegions: spread?.effective ?? null,
    topRegion:
      top === undefined || spread === null ? null : { region: top.answer, count: top.count, of: spread.counted },
    gaps: baseline === null ? null : gapsOf(takes, baseline),
  };
}

function answersOf(facet: Facet, takes: readonly Take[]) {
  return tally(facet, takes).filter(({ given }) => given);
}

function gapsOf(takes: readonly Take[], baseline: Baseline): readonly string[] {
  const placed = takes.flatMap(({ region }) => (region === null ? [] : [placesOf(region)]));
  const counts = new Map<string, number>();
  for (const place of placed.flat().filter((each) => !isEverywhere(each))) {
    const code = countryCode(place) ?? place;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return gaps({ counts, takes: placed.length }, baseline)
    .filter(({ verdict }) => verdict === 'gap')
    .map(({ place }) => place);
}
