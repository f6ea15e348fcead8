import type { FormatId } from '@/core/intake/formatIds';
import type { Contents } from '@/core/intake/intake';
import type { IntakeFinding } from '@/core/intake/intakeFindings';
import type { Story } from '@/core/intake/story';
import type { Count } from './countsOf';

/** What a file beside the project holds, counted in the file itself and not in what we read. */
export interface Expected {
  readonly file: string;
  readonly format: FormatId | null;
  readonly kind: Contents['kind'];
  readonly counts: Partial<Record<Count, number>>;
  /** What its first story says. */
  readonly first?: Partial<Story>;
  readonly encoding?: string;
  /** Told of it, among other things. */
  readonly told?: readonly IntakeFinding['code'][];
  /** Read together with it. */
  readonly beside?: string;
}

const tesla = "Cathie Wood Is Hedging Her Bets on Two of Ark's Biggest Names";
const verizon = 'theguardian.com/world/2013/jun/06/nsa-phone-records-verizon-court-order';

/** Every file of `samples` and `seeds` but those of `leftOut`. */
export const expected: readonly Expected[] = [
  { file: 'seeds/000_7ef1ee738f4e4e1e.txt', format: 'briefing-md', kind: 'briefing', counts: { items: 27 } },
  {
    file: 'seeds/002_4aba10bfd2ee548c.txt',
    format: 'dossier-md',
    kind: 'dossiers',
    counts: { dossiers: 1, takes: 17, link: 17 },
    told: ['lenses-differ'],
  },
  {
    file: 'samples/gdelt/artlist.json',
    format: 'gdelt-artlist',
    kind: 'stories',
    counts: {
      stories: 250,
      link: 250,
      headline: 250,
      domain: 250,
      language: 250,
      country: 250,
      published: 250,
      firstSeen: 250,
      gist: 0,
      quote: 0,
    },
    first: {
      link: 'https://jp.reuters.com/world/security/WVYU55W2PFJMHMPSYZ66WLF7LI-2026-03-24/',
      domain: 'jp.reuters.com',
      language: 'ja',
      country: 'United States',
      published: '2026-03-24',
    },
    told: ['dates-first-seen', 'countries-guessed'],
  },
  {
    file: 'samples/gdelt/artlist-native.csv',
    format: 'gdelt-csv',
    kind: 'stories',
    counts: { stories: 60, link: 60, headline: 60, published: 60, firstSeen: 60, language: 0, country: 0 },
    first: { line: 2, published: '2026-03-24', domain: 'jp.reuters.com' },
  },
  {
    file: 'samples/mediacloud/mc-onlinenews-mediacloud-20260507155422-content.csv',
    format: 'mediacloud-csv',
    kind: 'stories',
    counts: {
      stories: 2093,
      link: 2093,
      headline: 2093,
      domain: 2093,
      language: 2093,
      published: 2093,
      firstSeen: 0,
      country: 0,
      gist: 0,
      quote: 0,
    },
    first: {
      line: 2,
      domain: 'spiegel.de',
      language: 'de',
      published: '2026-05-06',
      headline: 'Hantavirus auf Kreuzfahrtschiff: Passagier berichtet von angespannter Lage auf der »Hondius«',
    },
  },
  {
    file: 'samples/newsapi/newsapi_everything_tesla_2023-07-06.json',
    format: 'newsapi',
    kind: 'stories',
    counts: {
      stories: 100,
      link: 100,
      headline: 100,
      published: 100,
      description: 99,
      language: 0,
      country: 0,
      gist: 0,
    },
    first: { headline: tesla, link: 'https://biztoc.com/x/ffb910673a15ae54', published: '2023-07-06' },
  },
  {
    file: 'samples/newsdata/newsdata_latest_2025-07-15.transcribed.json',
    format: 'newsdata',
    kind: 'stories',
    counts: { stories: 3, link: 3, headline: 3, published: 3, language: 3, country: 3, gist: 0 },
    first: { outlet: 'Chicago Tribune', byline: 'Jim Woods', language: 'en', published: '2025-07-15' },
  },
  {
    file: 'samples/rss/guardian.rss',
    format: 'rss',
    kind: 'stories',
    counts: { stories: 55, link: 55, headline: 55, published: 55, language: 55, description: 55, gist: 0 },
    first: {
      headline: 'Trump State of the Union address promised unity but emphasized discord',
      language: 'en-GB',
      published: '2018-01-31',
      outlet: 'The Guardian',
    },
  },
  {
    file: 'samples/rss/heise.atom',
    format: 'atom',
    kind: 'stories',
    counts: { stories: 15, link: 15, headline: 15, published: 15, description: 15 },
    first: { headline: 'Java-Anwendungsserver: Red Hat gibt WildFly 10 frei', published: '2016-02-01' },
  },
  {
    file: 'samples/rss/rss-1.rss',
    format: 'rss1',
    kind: 'stories',
    counts: { stories: 69, link: 69, headline: 69, published: 69, byline: 69 },
    first: { headline: 'Food for fungi', published: '2017-06-15', byline: 'Hines, P. J.' },
  },
  {
    file: 'samples/rss/uolNoticias.rss',
    format: 'rss',
    kind: 'stories',
    encoding: 'windows-1252',
    counts: { stories: 15, link: 15, headline: 15, published: 15 },
    first: {
      headline: 'Ibope: Bolsonaro perde de Haddad, Ciro e Alckmin em simulações de 2º turno',
      published: '2018-09-24',
    },
    told: ['encoding-tried'],
  },
  { file: 'samples/opml/Japan.opml', format: 'opml', kind: 'outlets', counts: { outlets: 8, feeds: 8 } },
  { file: 'samples/opml/Pakistan.opml', format: 'opml', kind: 'outlets', counts: { outlets: 7, feeds: 7 } },
  { file: 'samples/opml/outline.opml', format: 'opml', kind: 'outlets', counts: { outlets: 0 } },
  // Begins in the middle of an attribute: no tag opens it, so no reader of XML can open it.
  { file: 'samples/opml/malformed.opml', format: null, kind: 'nothing', counts: {}, told: ['xml-broken'] },
  {
    file: 'samples/newsml/LISTING_1_A_NewsML-G2_News_Item.xml',
    format: 'newsml-g2',
    kind: 'stories',
    counts: { stories: 1, headline: 1, link: 0 },
    first: { headline: 'Fed to halt QE to avert "bubble"', byline: 'Meredith Jameson' },
    told: ['usage-terms'],
  },
  {
    file: 'samples/newsml/ansa-newsmlg2-text.xml',
    format: 'newsml-g2',
    kind: 'stories',
    counts: { stories: 1, headline: 1, link: 0 },
    first: {
      headline: 'Catalan independence declaration unacceptable - Alfano',
      language: 'it',
      published: '2017-10-11',
    },
  },
  {
    file: 'samples/newsml/afp.xml',
    format: 'newsml1',
    kind: 'stories',
    counts: { stories: 1, headline: 1, link: 0 },
    first: { headline: 'Sweden court accepts receivership for Saab carmaker', language: 'en', published: '2014-08-29' },
    told: ['usage-terms'],
  },
  {
    file: 'samples/newsml/ap-nitf.xml',
    format: 'nitf',
    kind: 'stories',
    counts: { stories: 1, headline: 1, link: 0 },
    first: { headline: 'Can trading pollution like stocks help fight climate change?', published: '2015-12-10' },
  },
  {
    file: 'samples/ninjs/iptc30_dpa_text.json',
    format: 'ninjs',
    kind: 'stories',
    counts: { stories: 1, headline: 1, byline: 1 },
    first: {
      headline: 'Faktencheck Derby-Elfmeter: Hat Schiedsrichter Zwayer recht?',
      language: 'de',
      published: '2019-05-10',
      outlet: 'dpa',
    },
  },
  {
    file: 'samples/ninjs/iptc30_ninjsExSimpleText_3.json',
    format: 'ninjs',
    kind: 'stories',
    counts: { stories: 1, headline: 1, byline: 1 },
    first: { headline: 'Captain of wrecked cruise ship on trial in Italy', published: '2013-07-09' },
  },
  {
    file: 'samples/ninjs/superdesk_bbc-ninjs-text-test.json',
    format: 'ninjs',
    kind: 'stories',
    counts: { stories: 1 },
    first: { headline: 'advisory', byline: 'John Doe', language: 'en', published: '2018-05-28' },
  },
  {
    file: 'samples/jsonld/guardian_page_head_rewrapped.html',
    format: 'html-page',
    kind: 'stories',
    counts: { stories: 1, link: 1, headline: 1, published: 1 },
    first: {
      headline: 'NSA collecting phone records of millions of Verizon customers daily',
      domain: 'theguardian.com',
      byline: 'Glenn Greenwald',
      published: '2013-06-06',
    },
  },
  {
    file: 'samples/jsonld/guardian_Standard.meta.json',
    format: 'json-ld',
    kind: 'stories',
    counts: { stories: 1 },
    first: {
      headline: 'NSA collecting phone records of millions of Verizon customers daily',
      link: `https://www.${verizon}`,
      byline: 'Glenn Greenwald',
      published: '2013-06-06',
      outlet: 'The Guardian',
    },
  },
  {
    file: 'samples/zotero/exported-items.csv',
    format: 'zotero-csv',
    kind: 'stories',
    counts: { stories: 98, link: 98, headline: 98, language: 63, gist: 0 },
    first: { outlet: 'Capitalism Nature Socialism', published: '2022-04-03' },
  },
  {
    file: 'samples/zotero/csl.json',
    format: 'csl-json',
    kind: 'stories',
    counts: { stories: 3, headline: 3, link: 1 },
    first: { link: 'https://arxiv.org/abs/2410.00917' },
  },
  {
    file: 'samples/newswcl50/urls.tsv',
    format: 'newswcl50',
    kind: 'stories',
    counts: { stories: 50, link: 50, lens: 50, event: 50 },
    first: { line: 2, event: '0', domain: 'huffingtonpost.com' },
  },
  {
    file: 'samples/kite/kite_raw_world_2025-03.json',
    format: 'kite-category',
    kind: 'dossiers',
    counts: { dossiers: 1, takes: 56, link: 56 },
    told: ['written-by-model'],
  },
  {
    file: 'samples/annotation/labelstudio_export.transcribed.json',
    format: 'label-studio',
    kind: 'marks',
    counts: { texts: 1, marks: 1 },
    told: ['annotators-removed'],
  },
  {
    file: 'samples/annotation/doccano_relation_extraction.jsonl',
    format: 'doccano',
    kind: 'marks',
    counts: { texts: 1, marks: 4 },
  },
  {
    file: 'samples/annotation/inception_webanno33.transcribed.tsv',
    format: 'webanno',
    kind: 'marks',
    counts: { texts: 1 },
  },
  {
    file: 'samples/annotation/brat_esp.train-doc-46.ann',
    beside: 'samples/annotation/brat_esp.train-doc-46.txt',
    format: 'brat',
    kind: 'marks',
    counts: { texts: 1, marks: 104 },
  },
];

/** Files that are nobody's export: what other parts are tested with, tables of reference, licences. */
export const leftOut = /^samples\/(?:number-specs|registries)\/|\/LICENSE[^/]*$/;
