import { describe, expect, it } from 'vitest';
import { readIntake } from '@/core/intake/readIntake';
import { storiesIn } from './storiesIn';

const list = [
  ['https://news.google.com/rss/articles/1?oc=5', 'Rates rise', 'The Herald'],
  ['https://news.google.com/rss/articles/2?oc=5', 'Higher rates', 'Tagblatt'],
  ['https://news.google.com/rss/articles/3?oc=5', 'Rates rise', 'The Herald'],
]
  .map(
    ([href, headline, outlet]) =>
      `<li><a href="${href}" target="_blank">${headline}</a>&nbsp;&nbsp;<font color="#6f6f6f">${outlet}</font></li>`,
  )
  .join('');

const google = (items: string, home = 'https://news.google.com/?hl=en-US'): string =>
  `<rss version="2.0"><channel><generator>NFE/5.0</generator><title>Business - Google News</title><link>${home}</link><language>en-US</language>\n${items}</channel></rss>`;

const escaped = (markup: string): string =>
  markup.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('&nbsp;', '&amp;nbsp;');

describe('Google News', () => {
  it('names the outlet of each item, and those that told the same event', async () => {
    const text = google(
      `<item><title>Rates rise - The Herald</title><link>https://news.google.com/rss/articles/1?oc=5</link><pubDate>Mon, 04 May 2026 07:00:00 GMT</pubDate><description>${escaped(`<ol>${list}</ol>`)}</description><source url="https://www.herald.example">The Herald</source></item>`,
    );
    const { format, title, stories, told } = await storiesIn(text);
    expect([format, title, told]).toEqual(['google-news-rss', 'Business - Google News', ['links-hidden@2']]);
    expect(stories).toMatchObject([
      {
        line: 2,
        outlet: 'The Herald',
        domain: 'herald.example',
        headline: 'Rates rise',
        published: '2026-05-04',
        language: 'en-US',
        link: 'https://news.google.com/rss/articles/1?oc=5',
        description: null,
        event: 'Rates rise',
      },
      { line: 2, outlet: 'Tagblatt', domain: null, headline: 'Higher rates', published: null, event: 'Rates rise' },
    ]);
    expect(stories).toHaveLength(2);
  });

  it.each([
    ['<title>A - B - The Herald</title><source url="x">The Herald</source>', 'A - B', 'The Herald'],
    ['<title>A - B</title>', 'A - B', null],
    ['<title>A - B</title><source url="https://x.example">X</source>', 'A - B', 'X'],
    ['<source>X</source><link>https://news.google.com/rss/articles/1</link>', null, 'X'],
  ])('cuts only the outlet off a headline: %j', async (item, headline, outlet) => {
    const { stories } = await storiesIn(google(`<item>${item}</item>`));
    expect(stories[0]).toMatchObject({ headline, outlet, event: null });
  });

  it('reads on where a description is none, or too deep', async () => {
    const deep = escaped('<div>'.repeat(300));
    const { stories } = await storiesIn(
      google(
        `<item><title>a</title><description>${deep}</description></item><item><title>b</title><description>${escaped('<li><a href="/x">x</a></li><li>y</li>')}</description></item>`,
      ),
    );
    expect(stories.map(({ headline }) => headline)).toEqual(['a', 'b']);
  });

  it('is told by where its channel leads', async () => {
    expect(await readIntake(google(''))).toMatchObject({ saw: '<link>https://news.google.com/?hl=en-US' });
    expect(await readIntake(google('', 'https://herald.example/'))).toMatchObject({ format: 'rss' });
    expect(await readIntake(google('', ''))).toMatchObject({ format: 'rss' });
  });
});

describe('GDELT as RSS', () => {
  const item =
    '<item><title>Rates rise , again ( update )</title><link>https://www.herald.example/1</link><pubDate>Wed, 20 May 2026 22:15:00 GMT</pubDate></item>';

  it.each([
    ['<title>GDELT: rates</title><link>https://x.example/</link>', '<title>GDELT: rates'],
    [
      '<title>Search</title><link>https://api.gdeltproject.org/api/v2/doc/doc</link>',
      '<link>https://api.gdeltproject.org/api/v2/doc/doc',
    ],
  ])('is many outlets seen first on a day: %j', async (head, saw) => {
    const text = `<rss version="2.0"><channel>${head}<language>en</language>\n${item}\n${item}</channel></rss>`;
    expect(await readIntake(text)).toMatchObject({ format: 'rss', saw, lacks: expect.arrayContaining(['outlet']) });
    const { stories, findings } = await storiesIn(text);
    expect(stories[0]).toMatchObject({
      outlet: null,
      domain: 'herald.example',
      language: null,
      headline: 'Rates rise, again (update)',
      published: '2026-05-20',
      firstSeen: true,
    });
    expect(findings).toEqual([{ code: 'dates-first-seen', line: 2, count: 2 }]);
  });

  it('is not every feed that speaks of it', async () => {
    const { stories } = await storiesIn(`<rss><channel><title>On GDELT</title>${item}</channel></rss>`);
    expect(stories[0]).toMatchObject({ outlet: 'On GDELT', firstSeen: false });
  });

  it('without a headline is still a story', async () => {
    const { stories } = await storiesIn(
      '<rss><channel><title>GDELT</title><item><link>https://a.example/1</link></item></channel></rss>',
    );
    expect(stories[0]).toMatchObject({ headline: null, published: null, link: 'https://a.example/1' });
  });
});

describe('feeds of services that lead to others', () => {
  it('such as Google Alerts name nobody, and their links are those they lead to', async () => {
    const link = (to: string): string =>
      `https://www.google.com/url?rct=j&amp;sa=t&amp;url=${encodeURIComponent(to)}&amp;ct=ga`;
    const { stories, told } =
      await storiesIn(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Google Alert - rates</title>
<link href="https://www.google.com/alerts/feeds/1/2" rel="self"/>
<entry><title type="html">&lt;b&gt;Rates&lt;/b&gt; rise</title><link href="${link('https://www.herald.example/rates?a=1')}"/><published>2026-05-07T10:00:00Z</published><author><name/></author></entry>
<entry><title>a</title><link href="https://www.google.com/url?q=no&amp;utm_source=a"/></entry></feed>`);
    expect(stories).toMatchObject([
      {
        outlet: null,
        domain: 'herald.example',
        link: 'https://www.herald.example/rates?a=1',
        headline: 'Rates rise',
        byline: null,
      },
      { outlet: null, domain: 'google.com', link: 'https://www.google.com/url?q=no&utm_source=a' },
    ]);
    expect(told).toEqual(['links-cleaned@3']);
  });

  it('such as Bing name the outlet in words of their own', async () => {
    const { stories } = await storiesIn(
      '<rss xmlns:News="https://www.bing.com/news/" version="2.0"><channel><title>rates - BingNews</title><link>https://www.bing.com/news/search?q=rates</link><item><title>a</title><link>https://herald.example/1</link><News:Source>The Herald</News:Source></item><item><title>b</title><link>no</link></item></channel></rss>',
    );
    expect(stories).toMatchObject([{ outlet: 'The Herald' }, { outlet: null }]);
  });
});

describe('OPML', () => {
  const opml = (body: string): string => `<opml version="2.0"><head/>\n<body>${body}</body></opml>`;

  it('lists outlets, by folder', async () => {
    const read = await readIntake(
      opml(`<outline text="Japan">
<outline text="All - Kyodo News" xmlUrl="https://rss.kyodonews.example/all.xml" language="en-us"/>
<outline title="Only a title" xmlUrl="https://feeds.feedburner.com/x" htmlUrl=""/>
</outline><outline text="Tech">
<outline text="A" xmlUrl="https://feeds.a.example/f" htmlUrl="https://www.a.example/">
<outline text="B" xmlUrl="http://feeds2.feedburner.com/b" htmlUrl="https://b.example/"/></outline>
<outline xmlUrl="https://feeds.c.example/f"/><outline text="D" htmlUrl="https://d.example/"/></outline>`),
    );
    expect(read).toMatchObject({ format: 'opml', saw: '<opml>', kind: 'outlets' });
    if (read.kind !== 'outlets') throw new Error('no outlets');
    expect(read.outlets).toEqual([
      {
        line: 3,
        outlet: 'Kyodo News',
        domain: 'kyodonews.example',
        country: 'Japan',
        language: 'en-US',
        feed: 'https://rss.kyodonews.example/all.xml',
      },
      {
        line: 4,
        outlet: 'Only a title',
        domain: null,
        country: 'Japan',
        language: null,
        feed: 'https://feeds.feedburner.com/x',
      },
      { line: 6, outlet: 'A', domain: 'a.example', country: null, language: null, feed: 'https://feeds.a.example/f' },
      {
        line: 7,
        outlet: 'B',
        domain: 'b.example',
        country: null,
        language: null,
        feed: 'http://feeds2.feedburner.com/b',
      },
      {
        line: 8,
        outlet: 'feeds.c.example',
        domain: 'c.example',
        country: null,
        language: null,
        feed: 'https://feeds.c.example/f',
      },
      { line: 8, outlet: 'D', domain: 'd.example', country: null, language: null, feed: null },
    ]);
    expect(read.findings).toEqual([{ code: 'field-left-out', line: 6, field: 'category', count: 4 }]);
  });

  it('counts lines that lead nowhere, and refuses links that are none', async () => {
    const read = await readIntake(
      opml(
        '<outline text="a"/>\n<outline text="b" xmlUrl="javascript:alert(1)"/>\n<outline text="c" xmlUrl="https://c.example/"/>',
      ),
    );
    expect(read).toMatchObject({ kind: 'outlets', outlets: [{ outlet: 'c', line: 4 }] });
    expect(read.findings).toEqual([{ code: 'outlets-unlinked', line: 2, count: 2, text: 'a' }]);
  });

  it.each([
    ['<opml><body>\n<outline text="a" tit\n<outline/></body></opml>', 2],
    ['<opml><body>\n<outline text="a">\n</body></opml>', 3],
    ['<opml><body><outline xmlUrl="https://a.example/"/>\n', 1],
    ['.org/"/>\n<outline/></body></opml>', 1],
    ['<outline/>\n</body></opml>', 2],
  ])('that is broken is refused with its line: %j', async (text, line) => {
    expect(await readIntake(text)).toMatchObject({ kind: 'nothing', findings: [{ code: 'xml-broken', line }] });
  });

  it('may be empty', async () => {
    expect(await readIntake('<opml version="1.0"/>')).toMatchObject({ kind: 'outlets', outlets: [], findings: [] });
  });
});
