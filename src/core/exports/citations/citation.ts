import { dateOf } from '@/core/dossier/dateOf';
import type { Dossier } from '@/core/dossier/dossier';
import { distinctSlugs, notKnown } from '@/core/dossier/names';
import { countryCode, placesOf } from '@/core/dossier/places';
import type { Take } from '@/core/dossier/take';
import { saidWhen } from '@/core/intake/saidWhen';
import type { AuthorName } from './authorName';
import { authorsOf } from './authors';
import { noteOf } from './citedNote';
import { oneLine } from './oneLine';

/** A take as a reference manager knows articles. What is not known is null: nothing stands in for a headline. */
export interface Citation {
  /** Distinct among the citations of a dossier; lower-case ASCII, so that TeX takes it. */
  readonly key: string;
  readonly outlet: string | null;
  readonly headline: string | null;
  /** Who wrote it, one each where the byline tells them apart. */
  readonly authors: readonly AuthorName[];
  /** `2026-06-24`, or as much of it as is known: `2026-06`, `2026`. Never a day on which it was only first seen. */
  readonly published: string | null;
  readonly link: string | null;
  /** Of the article, BCP 47. */
  readonly language: string | null;
  /** The region as printed. */
  readonly place: string | null;
  readonly lens: string | null;
  /** ISO 3166-1 alpha-2, each once. */
  readonly countries: readonly string[];
  /** The dossier's gist and quotation, and the day first seen; see `citedNote`. */
  readonly note: readonly string[];
  /** The day it was looked at, `2026-11-22`. */
  readonly accessed: string;
}

/** The citations of a dossier's takes, in order. `accessed` is the day to name as looked at. */
export function citationsOf({ takes }: Dossier, accessed: string): readonly Citation[] {
  const keys = distinctSlugs(takes.map(({ id }) => id.toLowerCase().replace(/[^a-z0-9]+/g, '-')));
  return takes.map((take, index) => ({
    key: keys[index] ?? '',
    outlet: take.outlet === notKnown ? null : take.outlet,
    headline: oneLine(take.headline),
    authors: authorsOf(take),
    published: publishedOf(take),
    link: take.link,
    language: take.language,
    place: take.region,
    lens: take.lens,
    countries: countriesOf(take),
    note: noteOf(take),
    accessed,
  }));
}

/** When it was published; a day it was only first seen is not that. */
function publishedOf(take: Take): string | null {
  const isSeen = dateOf(take)?.from === 'seen';
  return saidWhen({ notes: take.notes, published: isSeen ? null : take.published });
}

function countriesOf({ region }: Take): readonly string[] {
  const codes = placesOf(region ?? '').map(countryCode);
  return [...new Set(codes.filter((code) => code !== null))];
}
