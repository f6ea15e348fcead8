import { besideProject } from '@test/core/formats/besideProject';
import { describe, expect, it } from 'vitest';
import { readIntake } from '@/core/intake/readIntake';
import type { Story } from '@/core/intake/story';
import { storiesIn, toldOf } from './storiesIn';

const samples = besideProject('samples');

function textOf(file: string, encoding = 'utf-8'): string {
  return new TextDecoder(encoding).decode(samples.bytes(file));
}

interface Expected {
  readonly format: string;
  readonly count: number;
  readonly told?: readonly string[];
  readonly first: Partial<Story>;
}

/** Real files: the kind each is, how many stories it holds, what is told of it, and its first story. */
const files: readonly (readonly [file: string, expected: Expected])[] = [
  [
    'rss/guardian.rss',
    {
      format: 'rss',
      count: 55,
      first: {
        line: 18,
        outlet: 'The Guardian',
        domain: 'theguardian.com',
        language: 'en-GB',
        headline: 'Trump State of the Union address promised unity but emphasized discord',
        published: '2018-01-31',
        byline: 'David Smith in Washington',
        link: 'https://www.theguardian.com/us-news/2018/jan/31/donald-trump-state-of-the-union-address-unity-discord',
      },
    },
  ],
  [
    'rss/heise.atom',
    {
      format: 'atom',
      count: 15,
      first: {
        outlet: 'heise developer neueste Meldungen',
        domain: 'heise.de',
        headline: 'Java-Anwendungsserver: Red Hat gibt WildFly 10 frei',
        published: '2016-02-01',
        language: null,
      },
    },
  ],
  [
    'rss/rss-1.rss',
    {
      format: 'rss1',
      count: 69,
      first: {
        outlet: 'Science twis',
        domain: 'science.sciencemag.org',
        headline: 'Food for fungi',
        published: '2017-06-15',
        byline: 'Hines, P. J.',
      },
    },
  ],
  [
    'rss/uolNoticias.rss',
    {
      format: 'rss',
      count: 15,
      first: {
        outlet: 'UOL Noticias',
        domain: 'noticias.uol.com.br',
        headline: 'Ibope: Bolsonaro perde de Haddad, Ciro e Alckmin em simulações de 2º turno',
        published: '2018-09-24',
        language: null,
      },
    },
  ],
  [
    'newsml/ansa-newsmlg2-text.xml',
    {
      format: 'newsml-g2',
      count: 1,
      told: ['links-missing@12'],
      first: {
        outlet: 'ANSA',
        domain: 'ansa.it',
        language: 'it',
        headline: 'Catalan independence declaration unacceptable - Alfano',
        published: '2017-10-11',
      },
    },
  ],
  [
    'newsml/LISTING_1_A_NewsML-G2_News_Item.xml',
    {
      format: 'newsml-g2',
      count: 1,
      told: ['links-missing@2', 'usage-terms@23', 'field-left-out@32'],
      first: {
        outlet: 'Example Enews LLP',
        language: 'en-GB',
        headline: 'Fed to halt QE to avert "bubble"',
        byline: 'Meredith Jameson',
        published: '2016-10-21',
      },
    },
  ],
  [
    'newsml/afp.xml',
    {
      format: 'newsml1',
      count: 1,
      told: ['links-missing@24', 'usage-terms@51'],
      first: {
        outlet: 'AFP',
        domain: 'afp.com',
        language: 'en',
        headline: 'Sweden court accepts receivership for Saab carmaker',
        published: '2014-08-29',
      },
    },
  ],
  [
    'newsml/ap-nitf.xml',
    {
      format: 'nitf',
      count: 1,
      told: ['links-missing@2'],
      first: {
        outlet: 'The Associated Press',
        headline: 'Can trading pollution like stocks help fight climate change?',
        byline: 'BERNARD CONDON',
        published: '2015-12-10',
      },
    },
  ],
  [
    'jsonld/guardian_page_head_rewrapped.html',
    {
      format: 'html-page',
      count: 1,
      first: {
        outlet: 'The Guardian',
        domain: 'theguardian.com',
        language: 'en',
        headline: 'NSA collecting phone records of millions of Verizon customers daily',
        byline: 'Glenn Greenwald',
        published: '2013-06-06',
        link: 'https://www.theguardian.com/world/2013/jun/06/nsa-phone-records-verizon-court-order',
      },
    },
  ],
];

describe.skipIf(!samples.isThere)('real files beside the project (skipped where they are absent)', () => {
  it.each(files)('%s', async (file, { format, count, told = [], first }) => {
    const read = await storiesIn(textOf(file, file.includes('uol') ? 'latin1' : 'utf-8'));
    expect([read.format, read.stories.length, read.told]).toEqual([format, count, told]);
    expect(read.stories[0]).toMatchObject(first);
    for (const { headline, gist, quote, published, link } of read.stories) {
      expect(headline).toEqual(expect.any(String));
      expect(headline).not.toMatch(/[<>]|&\w+;/);
      expect([gist, quote]).toEqual([null, null]);
      expect(published).toMatch(/^\d{4}-\d\d-\d\d$/);
      if (count > 1) expect(link).toMatch(/^https?:/);
    }
  });

  it.each([
    ['opml/Japan.opml', 8, [], { outlet: 'Japan Times latest articles', domain: 'japantimes.co.jp', country: 'Japan' }],
    ['opml/Pakistan.opml', 7, [], { outlet: 'The Express Tribune', domain: 'tribune.com.pk', country: 'Pakistan' }],
    ['opml/outline.opml', 0, ['outlets-unlinked@17'], undefined],
  ])('%s lists %i outlets', async (file, count, told, first) => {
    const read = await readIntake(textOf(file));
    if (read.kind !== 'outlets') throw new Error(read.kind);
    expect([read.format, read.outlets.length, toldOf(read)]).toEqual(['opml', count, told]);
    if (first !== undefined) expect(read.outlets[0]).toMatchObject(first);
  });

  it('a list of feeds that is broken is refused with its line', async () => {
    const read = await readIntake(textOf('opml/malformed.opml'));
    expect([read.kind, toldOf(read)]).toEqual(['nothing', ['xml-broken@1']]);
  });
});
