import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { dossierSchema } from '@/core/dossier/dossier';
import { takeSchema } from '@/core/dossier/take';
import { gatherTakes } from '@/core/intake/gather/gatherTakes';
import { readIntake } from '@/core/intake/readIntake';

const article = {
  url: 'https://example.org/a',
  title: 'A',
  source: { name: 'Times', url: 'https://example.org' },
  publishedAt: '2026-06-24',
};

/** A small file of each kind. */
const files: Readonly<Record<string, unknown>> = {
  'gdelt-artlist': {
    articles: [
      { ...article, seendate: '20260624T000000Z', domain: 'example.org', language: 'English', sourcecountry: 'India' },
    ],
  },
  newsapi: { status: 'ok', articles: [{ ...article, urlToImage: '', author: 'Jane', description: 'x', content: 'x' }] },
  gnews: { totalArticles: 1, articles: [{ ...article, image: '' }] },
  newsdata: {
    results: [
      {
        title: 'A',
        link: 'https://example.org/a',
        pubDate: '2026-06-24',
        source_id: 'x',
        country: ['india'],
        creator: ['x'],
      },
    ],
  },
  'event-registry': {
    articles: { results: [{ ...article, authors: [{ name: 'x' }], eventUri: 'x', lang: 'eng', isDuplicate: true }] },
  },
  jsonfeed: {
    version: 'https://jsonfeed.org/version/1',
    title: 'T',
    items: [{ ...article, authors: [{ name: 'x' }] }],
  },
  'kite-category': {
    timestamp: 1782259200,
    clusters: [
      {
        title: 'T',
        short_summary: 'x [example.org#1]',
        key_players: ['A: b'],
        articles: [{ title: 'A', link: 'https://example.org/a', domain: 'example.org', date: '2026-06-24' }],
        perspectives: [{ text: 'A: b', sources: [{ name: 'x', url: 'https://example.org/a' }] }],
        quote: 'x',
        quote_source_url: 'https://example.org/a',
      },
    ],
  },
  'fact-check-tools': {
    claims: [
      {
        text: 'x',
        claimant: 'y',
        claimReview: [{ publisher: { name: 'z', site: 'example.org' }, url: 'https://example.org/a' }],
      },
    ],
  },
  'label-studio': [
    {
      data: { text: 'abc' },
      annotations: [{ completed_by: { id: 1 }, result: [{ value: { start: 0, end: 1, labels: ['X'] } }] }],
    },
  ],
  doccano: [
    { text: 'abc', label: [[0, 1, 'X']], entities: [{ start_offset: 0, end_offset: 1, label: 'X' }], meta: {} },
  ],
  'csl-json': [
    {
      type: 'webpage',
      title: 'A',
      URL: 'https://example.org/a',
      author: [{ family: 'x' }],
      issued: { 'date-parts': [[2026, 6, 24]] },
      note: 'x',
      keyword: 'lens:x',
    },
  ],
  'json-ld': {
    '@context': 'x',
    '@graph': [
      {
        '@type': 'NewsArticle',
        '@id': 'https://example.org/a',
        headline: 'A',
        author: [{ '@id': '#x' }],
        publisher: { name: 'x' },
      },
      { '@id': '#x', name: 'Jane' },
    ],
  },
  ninjs: { uri: 'urn:x', headlines: [{ role: 'main', value: 'A' }], by: 'x', usageTerms: ['x'], bodies: [] },
  'ap-media': { data: { items: [{ item: { headline: 'A', bylines: [{ by: 'x' }], usageterms: ['x'] } }] } },
  'ground-news-like': {
    stories: [
      { title: 'T', bias: { left: 1 }, sources: [{ outlet: 'x', url: 'https://example.org/a', bias: 'left' }] },
    ],
  },
  table: { rows: [{ link: 'https://example.org/a', title: 'A', held: { name: 'x' } }] },
};

/** Every place in a value, the whole of it first. */
function placesIn(value: unknown, place: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [place];
  return [place, ...Object.entries(value).flatMap(([key, held]) => placesIn(held, [...place, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((held, at) => (String(at) === key ? replaced(held, rest, by) : held));
  return Object.fromEntries(
    Object.entries(Object(value)).map(([name, held]) => [name, name === key ? replaced(held, rest, by) : held]),
  );
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    Number.MAX_VALUE,
    '',
    ' ',
    'x',
    '<b>x</b>',
    'javascript:alert(1)',
    [],
    [null],
    [[]],
    {},
    { name: {} },
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

it.each(Object.entries(files))('%s is told as itself', async (format, file) => {
  expect((await readIntake(JSON.stringify(file))).format).toBe(format);
});

it.each(Object.entries(files))(
  '%s with any value in any place is read or told of, and what comes of it is whole',
  async (_, file) => {
    const places = placesIn(file);
    await fc.assert(
      fc.asyncProperty(fc.nat(places.length - 1), odd, async (at, by) => {
        const text = JSON.stringify(replaced(file, places[at] ?? [], by), null, 1);
        const intake = await readIntake(text);
        const lines = text.split('\n').length;
        for (const { line } of intake.findings) expect(line >= 1 && line <= lines).toBe(true);
        if (intake.kind === 'dossiers')
          for (const dossier of intake.dossiers) expect(dossierSchema.safeParse(dossier).success).toBe(true);
        if (intake.kind === 'stories') {
          const around = { register: [], language: 'en', source: 'x', taken: [] };
          const takes = gatherTakes(intake.stories, around).map(({ take }) => take);
          for (const take of takes) expect(takeSchema.safeParse(take).error).toBeUndefined();
        }
      }),
      { seed: 20260624, numRuns: 120 },
    );
  },
);
