import { describe, expect, it } from 'vitest';
import { storiesOfJsonLd } from '@/core/intake/json/jsonLd';
import { readValue, storiesOf, told } from './readValue';

const context = 'https://schema.org';
const by = { by: 'outlet', source: null, layer: null, words: null };
const article = {
  '@context': context,
  '@type': 'NewsArticle',
  '@id': 'https://example.org/a',
  headline: 'A',
  datePublished: '2026-06-24T10:00:00+09:00',
  author: [{ '@type': 'Person', name: 'Jane Doe' }, 'John Roe'],
  publisher: { '@type': 'Organization', name: 'Example Times' },
  inLanguage: 'en-GB',
  description: 'In short',
};
const story = {
  line: 1,
  outlet: 'Example Times',
  domain: 'example.org',
  language: 'en-GB',
  headline: 'A',
  published: '2026-06-24',
  byline: 'Jane Doe, John Roe',
  link: 'https://example.org/a',
  description: 'In short',
};

describe('JSON-LD', () => {
  it.each([
    ['alone', article, '@context', 1],
    ['in a list', [article], '@context', 2],
    ['in a graph', { '@context': context, '@graph': [{ '@type': 'WebSite', name: 'Site' }, article] }, '@context', 8],
    [
      'in a list of things',
      { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: article }] },
      '@type',
      6,
    ],
    ['under a name of its own', { webURL: 'https://example.org/a', linkedData: [article] }, 'linkedData.@type', 4],
    ['under a name of its own, alone', { linkedData: article }, 'linkedData.@type', 2],
  ])('describes an article %s', async (_, value, saw, line) => {
    const intake = await readValue(value);
    expect(intake).toMatchObject({ format: 'json-ld', saw, findings: [] });
    expect(storiesOf(intake).map(told)).toEqual([{ ...story, line }]);
  });

  it('names people and outlets elsewhere', () => {
    const graph = {
      '@context': context,
      '@graph': [
        {
          '@type': ['NewsArticle', 'WebPage'],
          headline: { '@value': 'A' },
          author: { '@id': '#jane' },
          publisher: { '@id': '#org' },
          mainEntityOfPage: { '@id': 'https://example.org/a' },
        },
        { '@type': 'Person', '@id': '#jane', name: 'Jane Doe' },
        { '@type': 'Organization', '@id': '#org', name: 'Example Times' },
      ],
    };
    expect(storiesOfJsonLd(graph, 12).map(told)).toEqual([
      {
        line: 12,
        outlet: 'Example Times',
        domain: 'example.org',
        headline: 'A',
        byline: 'Jane Doe',
        link: 'https://example.org/a',
      },
    ]);
  });

  it.each([
    [
      { ...article, '@type': 'http://schema.org/OpinionNewsArticle' },
      { notes: [{ ...by, facet: 'genre', value: 'gn.opinion', text: 'OpinionNewsArticle' }] },
    ],
    [
      { ...article, '@type': 'schema:ReportageNewsArticle' },
      { notes: [{ ...by, facet: 'genre', value: 'gn.report', text: 'ReportageNewsArticle' }] },
    ],
    [{ ...article, '@type': 'LiveBlogPosting' }, { notes: [] }],
    [{ ...article, url: ['https://example.org/b'] }, { link: 'https://example.org/b' }],
    [{ ...article, url: '/b', mainEntityOfPage: { url: 'https://example.org/c' } }, { link: 'https://example.org/c' }],
    [
      { ...article, '@id': '#a', url: '/b' },
      { link: null, brokenLink: '/b' },
    ],
    [{ ...article, headline: undefined, name: ['B'] }, { headline: 'B' }],
    [{ ...article, inLanguage: [{ '@type': 'Language', name: 'Korean', alternateName: 'ko' }] }, { language: 'ko' }],
    [{ ...article, inLanguage: { name: 'Korean' } }, { language: 'ko' }],
    [{ ...article, author: { name: 'Example Times' } }, { byline: null }],
    [
      { ...article, author: 5, publisher: [] },
      { byline: '5', outlet: null },
    ],
    [{ ...article, datePublished: 'soon' }, { published: null }],
  ])('case %#', (value, part) => {
    expect(storiesOfJsonLd(value, 1)[0]).toMatchObject(part);
  });

  it.each([
    null,
    undefined,
    5,
    'text',
    [],
    {},
    { '@type': 'WebPage' },
    { '@type': 7 },
    [[[[[[[[[[[[article]]]]]]]]]]]],
  ])('%j describes no article', (value) => {
    expect(storiesOfJsonLd(value, 1)).toEqual([]);
  });

  it('without an article is no kind of file', async () => {
    expect((await readValue({ '@context': context, '@type': 'WebPage', name: 'x' })).format).not.toBe('json-ld');
  });

  it('tells what it could not read', async () => {
    const { findings } = await readValue([{ ...article, datePublished: 'soon' }, { '@type': 'NewsArticle' }]);
    expect(findings).toEqual([
      { code: 'dates-unreadable', line: 2, count: 1, text: 'soon' },
      { code: 'row-unreadable', line: 22, text: '{"@type":"NewsArticle"}' },
    ]);
  });
});

const notes = [
  { ...by, facet: 'claim', value: 'The moon is made of cheese' },
  { ...by, facet: 'claimant', value: 'A blog', toward: 'The moon is made of cheese' },
  { ...by, facet: 'verdict', value: 'False', toward: 'The moon is made of cheese' },
];

describe('a fact check', () => {
  const review = {
    '@context': context,
    '@type': 'ClaimReview',
    claimReviewed: 'The moon is made of cheese',
    url: 'https://check.example/moon',
    author: { '@type': 'Organization', name: 'Example Check' },
    datePublished: '2026-06-24',
    itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'A blog' } },
    reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, alternateName: 'False' },
  };

  it('is a story of whoever checked, with the verdict in its own words', async () => {
    const intake = await readValue(review);
    expect(storiesOf(intake).map(told)).toEqual([
      {
        line: 1,
        outlet: 'Example Check',
        domain: 'check.example',
        lens: 'fact-check',
        headline: 'The moon is made of cheese',
        published: '2026-06-24',
        link: 'https://check.example/moon',
        notes,
      },
    ]);
  });

  it.each([
    [{ ratingValue: 1, bestRating: 5 }, '1/5'],
    [{ ratingValue: '2' }, '2'],
    [{}, undefined],
  ])('may give only points: %j', (reviewRating, verdict) => {
    const [story] = storiesOfJsonLd({ ...review, reviewRating, itemReviewed: { author: 'A blog' } }, 1);
    expect(story?.notes.find(({ facet }) => facet === 'verdict')?.value).toBe(verdict);
    expect(story?.notes.find(({ facet }) => facet === 'claimant')?.value).toBe('A blog');
  });

  it('comes from Fact Check Tools once a review', async () => {
    const claim = {
      text: 'The moon is made of cheese',
      claimant: 'A blog',
      claimReview: [
        {
          publisher: { name: 'Example Check', site: 'check.example' },
          url: 'https://check.example/moon',
          title: 'No, it is not',
          reviewDate: '2026-06-24T00:00:00Z',
          textualRating: 'False',
          languageCode: 'en',
        },
        { publisher: { site: 'www.other.example' }, url: 'https://other.example/moon' },
      ],
    };
    const intake = await readValue({ claims: [claim, { text: 'Unchecked' }, { claimReview: [{}] }] });
    expect(intake).toMatchObject({ format: 'fact-check-tools', saw: 'claims[0].claimReview' });
    expect(storiesOf(intake).map(told)).toEqual([
      {
        line: 7,
        outlet: 'Example Check',
        domain: 'check.example',
        language: 'en',
        lens: 'fact-check',
        headline: 'No, it is not',
        published: '2026-06-24',
        link: 'https://check.example/moon',
        event: 'The moon is made of cheese',
        notes,
      },
      {
        line: 18,
        domain: 'other.example',
        lens: 'fact-check',
        headline: 'The moon is made of cheese',
        link: 'https://other.example/moon',
        event: 'The moon is made of cheese',
        notes: notes.slice(0, 2),
      },
    ]);
    expect(intake.findings.map(({ code, line }) => [code, line])).toEqual([
      ['row-unreadable', 26],
      ['row-unreadable', 31],
    ]);
  });
});
