import { storiesIn, toldOf } from '@test/core/intake/xml/storiesIn';
import { describe, expect, it } from 'vitest';
import { readIntake } from '@/core/intake/readIntake';

const article = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Rates rise',
  datePublished: '2026-05-07T10:00:00Z',
  publisher: { name: 'The Herald' },
  author: [{ name: 'Ann Lee' }],
  url: 'https://herald.example/rates',
};

const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const page = (head: string, attributes = ''): string =>
  `<!doctype html>\n<html${attributes}><head>\n${head}\n</head><body><p>text</p></body></html>`;

describe('a page that says what it is in JSON-LD', () => {
  it('is that story', async () => {
    const text = page(ld(article));
    expect(await readIntake(text)).toMatchObject({ format: 'html-page', saw: '<script type="application/ld+json">' });
    const { stories, told } = await storiesIn(text);
    expect(stories).toMatchObject([
      {
        line: 3,
        outlet: 'The Herald',
        domain: 'herald.example',
        headline: 'Rates rise',
        published: '2026-05-07',
        byline: 'Ann Lee',
        link: 'https://herald.example/rates',
        language: null,
      },
    ]);
    expect(told).toEqual([]);
  });

  it('has what it lacks filled in from the rest of the page, and nothing changed', async () => {
    const bare = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Rates rise' };
    const metas = `<link rel="canonical" href="https://herald.example/rates"><meta property="og:title" content="no">
<meta property="og:site_name" content="The Herald"><meta property="article:published_time" content="2026-05-06">
<meta name="author" content="Bo Kim"><meta name="description" content="Short">`;
    expect((await storiesIn(page(ld(bare) + metas, ' lang="ko"'))).stories).toMatchObject([
      {
        headline: 'Rates rise',
        outlet: 'The Herald',
        domain: 'herald.example',
        published: '2026-05-06',
        byline: 'Bo Kim',
        link: 'https://herald.example/rates',
        language: 'ko',
        description: 'Short',
      },
    ]);
    const linked = { '@type': 'NewsArticle', url: 'https://herald.example/other' };
    expect((await storiesIn(page(ld(linked) + metas))).stories).toMatchObject([
      { headline: 'no', link: 'https://herald.example/other' },
    ]);
    const full = { ...article, inLanguage: 'en', description: 'Long' };
    expect((await storiesIn(page(ld(full) + metas, ' lang="ko"'))).stories).toMatchObject([
      { published: '2026-05-07', byline: 'Ann Lee', language: 'en', description: 'Long' },
    ]);
  });

  it('has no link where none is one', async () => {
    const { stories, told } = await storiesIn(page(ld({ ...article, url: 'javascript:alert(1)' })));
    expect(stories).toMatchObject([{ link: null, brokenLink: 'javascript:alert(1)' }]);
    expect(told).toEqual(['links-refused@3']);
    const { url: _, ...nowhere } = article;
    expect((await storiesIn(page(ld(nowhere)))).told).toEqual(['links-missing@3']);
  });

  it('may describe another story than its own, and both are told', async () => {
    const check = {
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url: 'https://facts.example/check/9',
      name: 'No, the ship did not sink',
      claimReviewed: 'The ship sank',
      datePublished: '2026-05-08',
    };
    const own = `<meta property="og:title" content="Ship leaves the harbour">
<meta property="og:url" content="https://herald.example/ship"><meta property="og:description" content="Short">`;
    const { stories } = await storiesIn(page(ld(check) + own));
    expect(stories.map(({ headline, link, lens }) => [headline, link, lens])).toEqual([
      ['No, the ship did not sink', 'https://facts.example/check/9', 'fact-check'],
      ['Ship leaves the harbour', 'https://herald.example/ship', null],
    ]);
    expect(stories[0]).toMatchObject({ description: null, published: '2026-05-08' });
    const same = await storiesIn(page(ld({ ...check, name: 'Ship leaves the harbour!' }) + own));
    expect(same.stories.map(({ link }) => link)).toEqual(['https://facts.example/check/9']);
    const checks = page(
      `${ld([check, { ...check, name: 'Nor did the tug', url: 'https://facts.example/check/10' }])}${own}`,
    );
    expect((await storiesIn(checks)).stories).toHaveLength(2);
    const told = checks.replace(own, `${own}<meta property="og:type" content="article">`);
    expect((await storiesIn(told)).stories.map(({ headline }) => headline)).toEqual([
      'No, the ship did not sink',
      'Nor did the tug',
      'Ship leaves the harbour',
    ]);
  });

  it('may be a list of stories, each once', async () => {
    const other = { ...article, headline: 'Rates fall', url: 'https://herald.example/fall' };
    const { stories } = await storiesIn(page(`${ld([article, other])}\n${ld(article)}<title>no</title>`, ' lang="ko"'));
    expect(stories.map(({ headline, line, language }) => [headline, line, language])).toEqual([
      ['Rates rise', 3, null],
      ['Rates fall', 3, null],
    ]);
  });

  it.each([
    [`<!--\n${JSON.stringify(article)}\n-->`],
    [`//<![CDATA[\n${JSON.stringify(article)}\n//]]>`],
    [`\n  // <!--\n${JSON.stringify(article)} // -->  `],
  ])('may be wrapped: %j', async (json) => {
    const { stories, told } = await storiesIn(
      page(`<script type="application/ld+json; charset=utf-8">${json}</script>`),
    );
    expect([stories[0]?.headline, told]).toEqual(['Rates rise', []]);
  });

  it('tells JSON that is broken or too deep, and goes by the rest', async () => {
    const head = `<meta property="og:type" content="article"><meta property="og:title" content="Rates rise">
<script type="application/ld+json">
{"@type": "NewsArticle",
"headline": "a
b"}</script>
<script type="application/ld+json">${'['.repeat(70)}${']'.repeat(70)}</script>
<script type="application/ld+json"></script>
<script>{"@type": "NewsArticle", "headline": "no"}</script>`;
    const { stories, told } = await storiesIn(page(head));
    expect(stories).toMatchObject([{ headline: 'Rates rise', line: 3 }]);
    expect(told).toEqual(['links-missing@3', 'json-broken@6', 'too-deep@8', 'json-broken@9']);
  });
});

describe('a page that says what it is in metas', () => {
  it('is that story', async () => {
    const { stories, told, title } = await storiesIn(
      page(
        `<title>no</title>
<meta property="og:title" content="Rates &amp; prices | The Herald">
<meta property="og:site_name" content="The Herald"><meta property="og:url" content="https://www.herald.example/rates">
<meta property="og:type" content="article"><meta property="og:locale" content="en_US">
<meta property="article:published_time" content="2026-05-07T10:00:00Z"><meta property="article:author" content="https://herald.example/ann">
<meta name="citation_author" content="Ann Lee"><meta name="citation_author" content="Bo Kim"><meta property="og:description" content="Short">`,
      ),
    );
    expect(title).toBeNull();
    expect(stories).toMatchObject([
      {
        line: 4,
        outlet: 'The Herald',
        domain: 'herald.example',
        headline: 'Rates & prices',
        language: 'en-US',
        published: '2026-05-07',
        byline: 'Ann Lee, Bo Kim',
        link: 'https://www.herald.example/rates',
        description: 'Short',
      },
    ]);
    expect(told).toEqual([]);
  });

  it.each<[string, Record<string, unknown>]>([
    [
      '<title>Rates rise</title><link href="/no"><link rel="canonical" href="https://a.example/1">',
      { headline: 'Rates rise', link: 'https://a.example/1', line: 3 },
    ],
    [
      '<title>a</title><link rel="canonical" href="/1"><meta property="og:url" content="https://a.example/2">',
      { link: 'https://a.example/1' },
    ],
    [
      '<title>a</title><base href="https://a.example/x/"><link rel="canonical" href="1">',
      { link: 'https://a.example/x/1' },
    ],
    [
      '<title>a</title><meta name="twitter:url" content="https://a.example/?id=2">',
      { link: 'https://a.example/?id=2' },
    ],
    ['<!-- saved from url=(0022)https://a.example/kept -->\n<title>a</title>', { link: 'https://a.example/kept' }],
    [
      '<meta name="twitter:title" content=""><meta name="twitter:title" content="b"><title>a</title><meta property="og:type" content="article">',
      { headline: 'b', link: null },
    ],
    [
      '<title>a</title><meta itemprop="datePublished" content="7 May 2026"><link rel="canonical" href="https://a.example/1">',
      { published: '2026-05-07' },
    ],
    [
      '<title>Herald</title><meta property="og:site_name" content="Herald"><link rel="canonical" href="https://a.example/1">',
      { headline: 'Herald' },
    ],
    [
      '<title>In the Herald</title><meta property="og:site_name" content="Herald"><link rel="canonical" href="https://a.example/1">',
      { headline: 'In the Herald' },
    ],
    [
      '<title>a - HERALD</title><meta property="og:site_name" content="Herald"><link rel="canonical" href="https://a.example/1">',
      { headline: 'a' },
    ],
    [
      '<title> - Herald</title><meta property="og:site_name" content="Herald"><link rel="canonical" href="https://a.example/1">',
      { headline: '- Herald' },
    ],
  ])('falls back on what else is there: %s', async (head, expected) => {
    expect((await storiesIn(page(head))).stories[0]).toMatchObject(expected);
  });

  it('is told by the first of them, also without a page around it', async () => {
    const metas =
      '<meta name="a" content="b"><meta property="article:published_time" content="2026-05-07"><title>Rates</title>';
    expect(await readIntake(metas)).toMatchObject({
      format: 'html-page',
      kind: 'stories',
      saw: '<meta property="article:published_time">',
    });
  });
});

describe('a page that is no article', () => {
  it.each([
    '<!doctype html><html><body>login</body></html>',
    page('<title>404 Not Found</title>'),
    page('<title>The Herald</title><link rel="canonical" href="https://herald.example/">'),
    page('<meta property="og:url" content="https://herald.example/1">'),
    page('<title>a</title><link rel="canonical" href="not an address">'),
    '<HTML><HEAD><META HTTP-EQUIV="refresh" CONTENT="0; url=https://login.example/"></HEAD></HTML>',
    '<body onload="alert(1)"><script>alert(1)</script><a href="https://a.example/1">a</a></body>',
  ])('is told and is nothing: %j', async (text) => {
    const read = await readIntake(text);
    expect(read).toMatchObject({ format: 'html-page', saw: expect.any(String), kind: 'nothing' });
    expect(toldOf(read)).toEqual(['file-is-page@1']);
  });
});

describe('a passage copied from a page', () => {
  it('is a list of its links', async () => {
    const text = `<meta charset='utf-8'><ul>
<li><a href="https://a.example/1"><b>Rates</b> rise</a></li>
<li><a href="https://b.example/2">https://b.example/2</a> <a href="#top">up</a><a>x</a></li>
<li><a href="javascript:alert(1)">no</a><a href="https://t.co/x"></a></li></ul>`;
    expect(await readIntake(text)).toMatchObject({ format: 'html-page', saw: '<a href="https://a.example/1">' });
    const { stories, told } = await storiesIn(text);
    expect(stories.map(({ headline, link, line }) => [headline, link, line])).toEqual([
      ['Rates rise', 'https://a.example/1', 2],
      [null, 'https://b.example/2', 3],
      [null, 'https://t.co/x', 4],
    ]);
    expect(told).toEqual(['links-hidden@4']);
  });

  it('is one also in the page Windows puts round it', async () => {
    const text = `<html>\r\n<body>\r\n<!--StartFragment--><p>Said: <a href="https://a.example/1">Rates rise</a></p><!--EndFragment-->\r\n</body>\r\n</html>`;
    expect(await readIntake(text)).toMatchObject({ format: 'html-page', saw: '<a href="https://a.example/1">' });
    const { stories } = await storiesIn(text);
    expect(stories.map(({ headline, link, line }) => [headline, link, line])).toEqual([
      ['Rates rise', 'https://a.example/1', 3],
    ]);
  });

  it('without links is nothing known', async () => {
    expect(await readIntake('<p>Some words</p>')).toMatchObject({ format: null });
  });
});
