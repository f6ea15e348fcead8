import { webAddress } from '@/core/dossier/webAddress';
import type { Told } from '@/core/intake/json/values/readStories';
import type { Row } from '@/core/intake/json/values/row';
import { firstAddress, firstText, textAt, valueAt } from '@/core/intake/json/values/valueAt';
import { bylineSaid } from '@/core/intake/said/bylineSaid';
import type { Note } from '@/core/notes/note';
import { claimNotes, factCheckLens } from './claimNotes';
import { typesOf } from './jsonLdNodes';

type Things = ReadonlyMap<string, object>;

/** An article or fact check of JSON-LD; `things` are those it may name by `@id` alone. */
export function ldStory(row: Row, things: Things): Told {
  const { value } = row;
  const types = typesOf(value);
  const isCheck = types.includes('ClaimReview');
  const claim = row.text('claimReviewed');
  const publisher = namesOf(valueAt(value, 'publisher'), things);
  const authors = namesOf(valueAt(value, 'author'), things);
  const [outlet = null] = publisher.length === 0 && isCheck ? authors : publisher;
  return {
    link: linkOf(value),
    outlet,
    language: languageOf(valueAt(value, 'inLanguage')),
    lens: isCheck ? factCheckLens : null,
    headline: firstText(one(value, 'headline'), one(value, 'name')) ?? claim,
    published: row.text('datePublished'),
    byline: bylineSaid(authors.filter((author) => author !== outlet)),
    description: firstText(one(value, 'description')),
    notes: isCheck ? claimNotes({ claim, claimant: claimantOf(value), verdict: verdictOf(value) }) : genreOf(types),
  };
}

/** A text, or that of the first of a list, or of a text with its language: `{"@value": …}`. */
function one(value: unknown, field: string): unknown {
  const held = valueAt(value, field);
  const first: unknown = Array.isArray(held) ? held[0] : held;
  return valueAt(first, '@value') ?? first;
}

/** The page's own address, under any of the names it goes by; what stands there where none is one. */
function linkOf(value: unknown): string | null {
  const page = one(value, 'mainEntityOfPage');
  const given = [one(value, 'url'), page, valueAt(page, '@id'), valueAt(page, 'url'), valueAt(value, '@id')].flatMap(
    (each) => firstAddress(each) ?? [],
  );
  return given.find((text) => webAddress(text) !== null) ?? firstAddress(one(value, 'url'));
}

/** Names of people or organisations: texts, `{name}`, or only an `@id` of one told elsewhere. */
function namesOf(value: unknown, things: Things): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((each) => {
    const told = things.get(textAt(each, '@id') ?? '');
    return firstText(each, one(each, 'name'), told === undefined ? null : one(told, 'name')) ?? [];
  });
}

function languageOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return firstText(first, valueAt(first, 'alternateName'), valueAt(first, 'name'));
}

function claimantOf(value: unknown): string | null {
  return firstText(
    one(valueAt(value, 'itemReviewed'), 'author'),
    valueAt(one(valueAt(value, 'itemReviewed'), 'author'), 'name'),
  );
}

function verdictOf(value: unknown): string | null {
  const rating = one(value, 'reviewRating');
  const given = firstText(valueAt(rating, 'alternateName'));
  const [points, best] = [textAt(rating, 'ratingValue'), textAt(rating, 'bestRating')];
  return given ?? (points !== null && best !== null ? `${points}/${best}` : points);
}

/** What the outlet itself calls the article, as far as there is a code for it. */
const genres: ReadonlyMap<string, string> = new Map([
  ['ReportageNewsArticle', 'gn.report'],
  ['OpinionNewsArticle', 'gn.opinion'],
  ['BackgroundNewsArticle', 'gn.explainer'],
  ['SatiricalArticle', 'gn.satire'],
]);

function genreOf(types: readonly string[]): readonly Note[] {
  return types.flatMap((type) => {
    const value = genres.get(type);
    if (value === undefined) return [];
    return [{ facet: 'genre', value, by: 'outlet', source: null, layer: null, words: null, text: type }];
  });
}
