import { describe, expect, it } from 'vitest';
import type { Intake } from '@/core/intake/intake';
import { readIntake } from '@/core/intake/readIntake';
import { besideProject } from '../../formats/besideProject';
import { storiesOf } from './readValue';

/** Real files beside the project: how each is told, how much it holds, and its first item. */
const expected: readonly (readonly [folder: string, file: string, part: object, count: number, first: object])[] = [
  [
    'gdelt',
    'artlist.json',
    { format: 'gdelt-artlist', saw: 'articles[0].seendate' },
    250,
    { domain: 'jp.reuters.com', country: 'United States', language: 'ja', published: '2026-03-24', firstSeen: true },
  ],
  [
    'newsapi',
    'newsapi_everything_tesla',
    { format: 'newsapi', saw: 'articles[0].urlToImage' },
    100,
    { outlet: null, domain: 'thestreet.com', link: 'https://biztoc.com/x/ffb910673a15ae54', published: '2023-07-06' },
  ],
  [
    'newsdata',
    'newsdata_latest',
    { format: 'newsdata' },
    3,
    {
      outlet: 'Chicago Tribune',
      domain: 'chicagotribune.com',
      language: 'en',
      byline: 'Jim Woods',
      published: '2025-07-15',
    },
  ],
  [
    'ninjs',
    'iptc30_dpa',
    { format: 'ninjs' },
    1,
    { outlet: 'dpa', language: 'de', published: '2019-05-10', link: null },
  ],
  ['ninjs', 'iptc30_ninjsEx', { format: 'ninjs' }, 1, { headline: 'Captain of wrecked cruise ship on trial in Italy' }],
  [
    'ninjs',
    'superdesk_bbc',
    { format: 'ninjs', saw: 'item[0].uri' },
    1,
    { byline: 'John Doe', published: '2018-05-28' },
  ],
  [
    'kite',
    'kite_raw_world',
    { format: 'kite-category' },
    1,
    { language: 'en', date: '2025-03-20', slug: expect.stringMatching(/-2025-03-20$/) },
  ],
  [
    'annotation',
    'doccano',
    { format: 'doccano' },
    1,
    {
      link: null,
      marks: [
        { label: 'ORG' },
        { label: 'DATE' },
        { label: 'PERSON' },
        { label: 'PERSON', span: { start: 59, end: 70 } },
      ],
    },
  ],
  ['annotation', 'labelstudio', { format: 'label-studio' }, 1, { marks: [{ label: 'Positive', span: null }] }],
  [
    'jsonld',
    'guardian_Standard.meta',
    { format: 'json-ld', saw: 'linkedData.@type' },
    1,
    { outlet: 'The Guardian', byline: 'Glenn Greenwald', published: '2013-06-06', line: 4 },
  ],
  [
    'zotero',
    'csl.json',
    { format: 'csl-json' },
    3,
    { outlet: 'arXiv', byline: 'M. AbuGhanem', gist: null, published: null },
  ],
];

describe.each(expected)('%s/%s', (folder, file, part, count, first) => {
  const samples = besideProject(`samples/${folder}`);
  it.runIf(samples.isThere)('is told right and holds what it holds', async () => {
    const intake = await readIntake(samples.text(file));
    expect(intake).toMatchObject({ ...part, orElse: [] });
    const items = itemsOf(intake);
    expect(items).toHaveLength(count);
    expect(items[0]).toMatchObject(first);
    expect(JSON.stringify(intake)).not.toContain('heartex');
  });
});

function itemsOf(intake: Intake): readonly object[] {
  switch (intake.kind) {
    case 'stories':
      return intake.stories;
    case 'dossiers':
      return intake.dossiers;
    case 'marks':
      return intake.texts;
    default:
      throw new Error(intake.kind);
  }
}

describe('what is told of real files', () => {
  const gdelt = besideProject('samples/gdelt');
  it.runIf(gdelt.isThere)('titles without blanks round their punctuation, countries as guesses', async () => {
    const intake = await readIntake(gdelt.text('artlist.json'));
    const stories = storiesOf(intake);
    expect(stories.filter(({ headline }) => / [,.:;!?)、」]|[(「] |^ | $| {2}/.test(headline ?? ''))).toEqual([]);
    expect(stories.filter(({ language }) => language === null)).toEqual([]);
    expect(intake.findings.map((finding) => [finding.code, 'count' in finding && finding.count])).toEqual([
      ['countries-guessed', 250],
      ['dates-first-seen', 250],
    ]);
  });

  const newsApi = besideProject('samples/newsapi');
  it.runIf(newsApi.isThere)('sites an aggregator carries', async () => {
    const stories = storiesOf(await readIntake(newsApi.text('newsapi')));
    const carried = stories.filter(({ link, domain }) => link?.includes('biztoc.com') && domain !== 'biztoc.com');
    expect(carried).toHaveLength(21);
    expect(stories.filter(({ outlet, domain }) => (outlet ?? domain) === null)).toEqual([]);
  });

  const kite = besideProject('samples/kite');
  it.runIf(kite.isThere)('takes of an event with what a model says of them', async () => {
    const intake = await readIntake(kite.text('kite_raw'));
    if (intake.kind !== 'dossiers') throw new Error(intake.kind);
    const takes = intake.dossiers[0]?.takes ?? [];
    expect(takes).toHaveLength(56);
    expect(takes.filter(({ lens }) => lens !== null)).toHaveLength(4);
    expect(takes.filter(({ quote }) => quote !== null).map(({ outlet }) => outlet)).toEqual(['reuters.com']);
    expect(intake.findings[0]).toEqual({ code: 'written-by-model', line: 5, source: 'Kagi Kite' });
  });
});
