import { placesOf } from '@/core/dossier/places';
import {
  type AuthorName,
  authorsFacet,
  isBylineOf,
  listOfNames,
  nameInOrder,
} from '@/core/exports/citations/authorName';
import { citedNote } from '@/core/exports/citations/citedNote';
import { keywordIn } from '@/core/exports/citations/keyword';
import { bylineSaid } from './bylineSaid';
import { countrySaid } from './countrySaid';
import { plainText } from './plainText';
import type { PrintedStory } from './storySaid';

/** A reference as reference managers know it, every part as printed; `''` for what it has not. */
export interface Cited {
  readonly outlet: string;
  readonly headline: string;
  /** One person each. */
  readonly authors: readonly AuthorName[];
  readonly published: string;
  readonly link: string;
  readonly language: string;
  readonly place: string;
  readonly keywords: readonly string[];
  /** What whoever keeps the reference wrote on it. */
  readonly note: string;
  readonly abstract: string;
  /** Who made the file, as it is cited. */
  readonly source: string;
}

/**
 * The story a reference tells of. Lens and country are read from keywords
 * (`lens:…`, `country:KR`), gist, quotation and the day first seen from the note:
 * they are the keeper's own words, as the abstract is not. A place counts where it is a country, or
 * where keywords show that we wrote it. The byline calls people as one calls them;
 * where family and given names are told apart, a note keeps them so.
 */
export function citedStory(cited: Cited): Omit<PrintedStory, 'line'> {
  const said = cited.keywords.flatMap((keyword) => keywordIn(keyword) ?? []);
  const of = (kind: string) => said.filter((each) => each.kind === kind).map(({ value }) => value);
  const place = cited.place.trim();
  const isRegion = place !== '' && of('country').length > 0;
  const isCountry = placesOf(place).length > 0 && placesOf(place).every((each) => countrySaid(each) !== null);
  const { source, authors } = cited;
  const byline = bylineSaid(authors.map(nameInOrder));
  const apart = byline !== null && isBylineOf(byline, authors) ? listOfNames(authors) : null;
  const { gist, quote, seen } = citedNote(noteLines(cited.note));
  return {
    outlet: cited.outlet,
    headline: plainText(cited.headline),
    byline,
    published: cited.published,
    seen,
    link: cited.link,
    language: cited.language,
    region: isRegion ? place : null,
    country: of('country')[0] ?? (isCountry ? place : null),
    lens: of('lens')[0] ?? null,
    gist,
    quote: quote?.text ?? null,
    original: quote?.original ?? null,
    description: plainText(cited.abstract),
    notes:
      apart === null ? [] : [{ facet: authorsFacet, value: apart, by: 'registry', source, layer: null, words: null }],
    source,
  };
}

/** A note is HTML with a paragraph for each part, or plain lines. */
function noteLines(note: string): string {
  const lines = note.split(/\r\n|\n|\r|<\/?(?:p|br|div)\b[^>]*>/i).map((line) => plainText(line));
  return lines.filter((line) => line !== '').join('\n');
}
