import fc from 'fast-check';
import type { Dossier } from '@/core/dossier/dossier';
import { distinctSlugs, tidyName } from '@/core/dossier/names';
import type { Quote, Take } from '@/core/dossier/take';
import { webAddress } from '@/core/dossier/webAddress';
import { layers } from '@/core/notes/layer';
import { type Note, sayers } from '@/core/notes/note';

/** Texts that mean something to the grammar, or to JSON, or to nobody. */
const awkward = [
  '#',
  '# x',
  '## Summary',
  '### unlabelled',
  '>',
  '> x',
  '- x',
  '* x',
  '+',
  '• x',
  '-',
  '---',
  '***',
  '**',
  '**a**',
  '*',
  '·',
  ' · ',
  'a · b',
  'a|b',
  '|',
  ',',
  'a, b',
  '，',
  '、',
  '=',
  'a = b',
  '[[',
  ']]',
  '[[a|b]]',
  '[a](https://b.example)',
  '(',
  ')',
  '()',
  ')(',
  'a) — b',
  '（',
  '—',
  '— x',
  '-- x',
  '–',
  '"',
  '""',
  '"a"',
  '"a',
  'a"',
  '"a" "b"',
  '"\\n"',
  '"a\\nb"',
  '"\\"a\\""',
  '"# x"',
  '"a, b"',
  '"a · b"',
  '“a”',
  '\\',
  '\\n',
  'a\\',
  '\n',
  'a\nb',
  '\na',
  'a\r\nb',
  'a\u2028b',
  '\t',
  ' ',
  ' a',
  'a ',
  '?',
  'Source: x',
  'Source: https://a.example',
  'Headline:',
  'Canonical: https://a.example/x',
  'canonical:',
  '**Meta:** date: 1',
  'unlabelled',
  '라벨 없음',
  '무표지',
  'https://a.example/b c',
  '<https://a.example>',
  'javascript:alert(1)',
  '[x](javascript:1)',
  '__proto__',
  'constructor',
  'ko',
  '{"parallax":1}',
  '<!doctype html>',
  '[Summary] x | y',
  '가나',
  'é',
  'e\u0301',
  '\u0338',
  'ㅎㅏㄴ',
  '\u0301',
  '👨‍👩‍👧',
  '\u202eabc',
  '\u200b',
  '\ufeff',
  '\ud800',
  'a\udc00b',
  '\u0000',
  'Note: a = b',
  'by: x',
  'a: b',
  'id: x',
  '17 takes',
  '-5 takes',
] as const; // prettier-ignore

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...awkward) },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...awkward), { minLength: 2, maxLength: 4 }).map((all) => all.join('')),
  },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...awkward), { minLength: 2, maxLength: 3 }).map((all) => all.join(' ')),
  },
  { weight: 2, arbitrary: fc.lorem({ maxCount: 5 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }) },
);

/** A name as reading leaves it. */
const name = text.map((each) => tidyName(each).replace(/\p{Cs}/gu, '') || 'x').map(tidyName);

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const tag = fc.constantFrom('en', 'ko', 'zh', 'ja', 'fr', 'zh-Hant', 'pt-BR', 'es-419', 'yue-Hant-HK');
const link = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    'https://a.example/b c',
    'HTTPS://A.example',
    'https://a.example/(x)',
    'http://a.example/"',
    'https://a.example/>',
  ),
);
const notLink = text.filter((each) => webAddress(each) === null);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const some = <Value>(value: fc.Arbitrary<Value>, maxLength = 3) => fc.array(value, { maxLength });

const quote: fc.Arbitrary<Quote> = fc.record({ text, original: maybe(text) });
const period = fc.oneof(
  day,
  day.map((each) => each.slice(0, 7)),
  day.map((each) => each.slice(0, 4)),
);

/** Any valid note. */
export const anyNote: fc.Arbitrary<Note> = fc.record(
  {
    facet: text,
    value: text,
    by: fc.constantFrom(...sayers),
    source: maybe(fc.oneof(text, fc.constant(''))),
    layer: maybe(fc.constantFrom(...layers)),
    words: maybe(fc.oneof(text, fc.constant(''))),
    start: fc.nat(),
    toward: text,
    text,
    rule: text,
    version: text,
    asOf: period,
  },
  { requiredKeys: ['facet', 'value', 'by', 'source', 'layer', 'words'] },
);

const take: fc.Arbitrary<Take> = fc.record({
  id: text,
  outlet: fc.oneof(name, fc.constantFrom('CNBC', 'Nikkei Asia')),
  region: maybe(name.filter((each) => each !== '?')),
  language: maybe(tag),
  lens: maybe(
    fc.oneof(
      name.filter((each) => each !== 'unlabelled'),
      fc.constantFrom('state media', 'wire'),
    ),
  ),
  headline: maybe(text),
  gist: maybe(text),
  quote: maybe(quote),
  published: maybe(day),
  byline: maybe(text),
  link: maybe(link),
  brokenLink: maybe(notLink),
  notes: some(anyNote),
});

const takes = fc.tuple(some(take, 5), fc.boolean()).map(([list, own]) => {
  const slugs = distinctSlugs(list.map(({ outlet }) => outlet));
  const isDistinct = new Set(list.map(({ id }) => id)).size === list.length;
  return own && isDistinct ? list : list.map((each, index) => ({ ...each, id: slugs[index] ?? '' }));
});

const count = fc.nat({ max: 40 });
const declared = fc.record({ takes: count, lenses: count, regions: count }, { requiredKeys: [] });

/** Any valid dossier, its names tidied and its ids distinct. */
export const anyDossier: fc.Arbitrary<Dossier> = fc.record({
  slug: text,
  language: tag,
  title: text,
  dek: maybe(text),
  date: maybe(day),
  heads: some(text),
  summary: some(text),
  significance: some(text),
  watchpoints: some(text),
  takes,
  related: some(fc.record({ slug: text, label: maybe(text) })),
  entities: some(fc.record({ name, aliases: some(name, 2) })),
  basis: some(text),
  declared,
  canonical: maybe(link),
});
