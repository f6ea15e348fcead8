import { describe, expect, it } from 'vitest';
import type { Dossier } from '@/core/dossier/dossier';
import { writeDossier } from '@/core/formats/eventMarkdown/writeDossier';
import { readFile } from '@/core/formats/readFile';
import type { Intake } from '@/core/intake/intake';
import { readValue } from './readValue';

function dossiersOf(intake: Intake): readonly Dossier[] {
  if (intake.kind !== 'dossiers') throw new Error(`${intake.kind}: ${JSON.stringify(intake.findings)}`);
  return intake.dossiers;
}

const event = {
  cluster_number: 1,
  title: 'What happened',
  short_summary: 'First [a.example#1] and [b.example#2].\n\nSecond [c.example#9] <b>bold</b>.',
  geopolitical_context: 'It matters (much).',
  economic_implications: '',
  humanitarian_impact: null,
  future_outlook: [],
  key_players: ['Alibaba: the accused', 'Anthropic', '', 7],
  location: 'Seoul',
  did_you_know: 'That',
  talking_points: ['One: two'],
  timeline: [{ date: '2026-06-24', content: 'x' }],
  articles: [
    { title: 'A one', link: 'https://www.a.example/1_(x)', domain: 'a.example', date: '2026-06-24T10:00:00+00:00' },
    { title: 'B one', link: 'https://b.example/1', domain: 'b.example', date: '' },
    {
      title: 'B two',
      link: 'https://b.example/2?utm_source=kite',
      domain: 'b.example',
      date: '2026-06-25T10:00:00+00:00',
    },
    { title: 'Bad', link: 'javascript:alert(1)', domain: 'bad.example' },
    {},
    'words',
  ],
  perspectives: [
    {
      text: 'The accused: Deny it [b.example#2].',
      sources: [
        { name: 'B Times', url: 'https://b.example/2' },
        { name: 'Elsewhere', url: 'https://d.example/x' },
      ],
    },
    { text: 'The accuser: Says so.', sources: [{ name: 'B Times', url: 'https://b.example/2' }] },
    { text: 'No actor here', sources: [{ name: 'A Post', url: 'https://www.a.example/1_(x)' }] },
    { text: 'Nobody: nothing', sources: [] },
    { text: 'Nobody: nothing', sources: [{ name: 'X', url: 'x' }] },
  ],
  quote: 'Their words',
  quote_author: 'Jane Doe',
  quote_source_url: 'https://b.example/1',
};

describe('a category of Kite', () => {
  it('is a dossier an event, its prose with links for markers', async () => {
    const intake = await readValue({ category: 'World', timestamp: 1782259200, clusters: [event] });
    expect(intake).toMatchObject({ format: 'kite-category', saw: 'clusters[0].title' });
    const [dossier] = dossiersOf(intake);
    expect(dossier).toMatchObject({
      slug: 'what-happened-2026-06-24',
      language: 'en',
      title: 'What happened',
      date: '2026-06-24',
      summary: [
        'First [a.example](https://www.a.example/1_%28x%29) and [b.example](https://b.example/2?utm_source=kite).',
        'Second [c.example#9] bold.',
      ],
      significance: ['It matters (much).'],
      entities: [
        { name: 'Alibaba', aliases: [] },
        { name: 'Anthropic', aliases: [] },
        { name: 'Seoul', aliases: [] },
      ],
      basis: ['Kagi Kite, 2026-06-24'],
    });
  });

  it('has a take an article, with the perspectives and the quotation that name it', async () => {
    const [dossier] = dossiersOf(await readValue({ clusters: [event] }));
    const kite = { by: 'registry', source: 'Kagi Kite', layer: null, words: null };
    const blank = {
      region: null,
      language: null,
      lens: null,
      gist: null,
      quote: null,
      byline: null,
      published: null,
      brokenLink: null,
      notes: [],
    };
    expect(dossier?.takes).toEqual([
      {
        ...blank,
        id: 'a-post',
        outlet: 'A Post',
        headline: 'A one',
        link: 'https://www.a.example/1_(x)',
        published: '2026-06-24',
        gist: 'No actor here',
      },
      {
        ...blank,
        id: 'b-times',
        outlet: 'B Times',
        headline: 'B one',
        link: 'https://b.example/1',
        quote: { text: 'Their words', original: null },
        notes: [{ ...kite, facet: 'speaker', value: 'Jane Doe' }],
      },
      {
        ...blank,
        id: 'badexample',
        outlet: 'bad.example',
        headline: 'Bad',
        link: null,
        brokenLink: 'javascript:alert(1)',
      },
      {
        ...blank,
        id: 'b-times-2',
        outlet: 'B Times',
        headline: 'B two',
        link: 'https://b.example/2?utm_source=kite',
        published: '2026-06-25',
        lens: 'The accused',
        gist: 'Deny it.',
        notes: [
          { ...kite, facet: 'lens', value: 'The accused' },
          { ...kite, facet: 'perspective', value: 'The accuser', text: 'Says so.' },
        ],
      },
      {
        ...blank,
        id: 'elsewhere',
        outlet: 'Elsewhere',
        headline: null,
        link: 'https://d.example/x',
        lens: 'The accused',
        gist: 'Deny it.',
        notes: [{ ...kite, facet: 'lens', value: 'The accused' }],
      },
    ]);
    expect(dossier?.date).toBe('2026-06-25');
  });

  it('tells what a dossier has no place for, and whose words these are', async () => {
    const { findings } = await readValue({ clusters: [event, 'x', { title: '', articles: [] }] });
    expect(findings.map(({ code }) => code)).toEqual([
      'written-by-model',
      'fields-left-out',
      'links-refused',
      'row-unreadable',
      'row-unreadable',
      'row-unreadable',
      'row-unreadable',
    ]);
    expect(findings).toContainEqual({
      code: 'fields-left-out',
      line: expect.any(Number),
      fields: [
        { field: 'did_you_know', count: 1 },
        { field: 'talking_points', count: 1 },
        { field: 'timeline', count: 1 },
        { field: 'perspectives', count: 2 },
      ],
    });
  });

  it('can be kept as Markdown and read back', async () => {
    const [dossier] = dossiersOf(await readValue({ clusters: [event] }));
    if (dossier === undefined) throw new Error('no dossier');
    const reading = readFile(writeDossier(dossier), { slug: dossier.slug });
    expect(reading).toMatchObject({ kind: 'dossier', dossier });
  });
});

describe('other forms of Kite', () => {
  const plain = { title: 'What happened', summary: 'Short', articles: [], quote: 'Words', sourceLanguage: 'ko' };

  it.each([
    [
      'kite-batch',
      { batchId: 'x', timestamp: '2026-06-24T10:00:00Z', stories: [{ ...plain, selectedLanguage: 'fr' }] },
      { date: '2026-06-24', language: 'fr' },
    ],
    [
      'kite-batch',
      { stories: [{ ...plain, cluster_number: 1 }], readCount: 0 },
      { date: null, language: 'ko', slug: 'what-happened', basis: ['Kagi Kite'] },
    ],
    [
      'kite-feed',
      [{ ...plain, cluster_number: 1, published: 1782259200, quote: '', sourceLanguage: 'no such' }],
      { date: '2026-06-24', summary: ['Short'], language: 'en' },
    ],
  ])('%s', async (format, value, part) => {
    const intake = await readValue(value);
    expect(intake.format).toBe(format);
    expect(dossiersOf(intake)[0]).toMatchObject(part);
  });

  it('names a quotation without an address as left out', async () => {
    const { findings } = await readValue({ batchId: 'x', stories: [plain] });
    expect(findings).toContainEqual({ code: 'field-left-out', line: 8, field: 'quote', count: 1 });
  });

  it('adds a take for a quotation of an article that is not listed', async () => {
    const value = { ...plain, quote_source_url: 'https://e.example/1', quote_attribution: 'A spokesman' };
    const [dossier] = dossiersOf(await readValue({ batchId: 'x', stories: [value] }));
    expect(dossier?.takes).toMatchObject([
      { outlet: 'e.example', quote: { text: 'Words' }, notes: [{ facet: 'speaker', value: 'A spokesman' }] },
    ]);
  });

  it('makes do with little', async () => {
    const value = {
      title: '***',
      articles: [{ title: 'Untold' }, { link: 'https://f.example/1' }],
      perspectives: [
        { sources: [{ url: 'https://f.example/1' }] },
        { text: 'First', sources: [{}, { url: 'https://f.example/1' }] },
        { text: 'Second', sources: [{ url: 'https://f.example/1' }] },
        { text: 'Third', sources: [{ url: 'https://g.example/1' }] },
      ],
    };
    const intake = await readValue({ batchId: 'x', stories: [value] });
    const [dossier] = dossiersOf(intake);
    expect(dossier).toMatchObject({ slug: 'dossier', title: '***', date: null, summary: [], entities: [] });
    expect(dossier?.takes).toMatchObject([
      { outlet: '?', headline: 'Untold', link: null },
      {
        outlet: 'f.example',
        headline: null,
        gist: 'First',
        lens: null,
        notes: [{ facet: 'perspective', value: 'Second' }],
      },
      { outlet: 'g.example', gist: 'Third' },
    ]);
    expect(intake.findings.map(({ code }) => code)).toContain('links-missing');
  });

  it.each([
    [{ timestamp: 1, categories: [{ name: 'World', file: 'world.json' }] }, 'categories[0].file'],
    [{ categories: [{ categoryId: 'world', categoryName: 'World' }] }, 'categories[0].categoryId'],
    [{ batches: [{ createdAt: 'x', totalCategories: 3 }] }, 'batches[0].createdAt'],
  ])('%j lists files, not stories', async (value, saw) => {
    expect(await readValue(value)).toMatchObject({
      format: 'kite-index',
      saw,
      kind: 'nothing',
      findings: [{ code: 'is-index', line: 1 }],
    });
  });
});
