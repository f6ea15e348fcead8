import { writtenJson } from '@/core/formats/json/writtenJson';
import type { AuthorName } from './authorName';
import type { Citation } from './citation';
import { keywordOf } from './keyword';

/** Citations as CSL-JSON. What is not known is left out. */
export function citationsToCslJson(citations: readonly Citation[]): string {
  return `${writtenJson(citations.map(itemOf), 2)}\n`;
}

function itemOf(citation: Citation): object {
  const { key, outlet, headline, authors, published, link, language, place, lens, countries, note, accessed } =
    citation;
  const keywords = [
    ...(lens === null ? [] : [keywordOf('lens', lens)]),
    ...countries.map((code) => keywordOf('country', code)),
  ];
  return {
    id: key,
    type: 'article-newspaper',
    ...(headline !== null && { title: headline }),
    ...(outlet !== null && { 'container-title': outlet }),
    ...(authors.length > 0 && { author: authors.map(personOf) }),
    ...(published !== null && { issued: dateParts(published) }),
    ...(link !== null && { URL: link, accessed: dateParts(accessed) }),
    ...(language !== null && { language }),
    ...(place !== null && { 'publisher-place': place }),
    ...(keywords.length > 0 && { keyword: keywords.join(', ') }),
    ...(note.length > 0 && { note: note.join('\n') }),
  };
}

function personOf(name: AuthorName): object {
  if ('literal' in name) return name;
  const { family, given, suffix } = name;
  return { family, given, ...(suffix !== null && { suffix }) };
}

function dateParts(day: string): object {
  return { 'date-parts': [day.split('-').map(Number)] };
}
