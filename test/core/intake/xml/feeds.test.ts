import { describe, expect, it } from 'vitest';
import { readIntake } from '@/core/intake/readIntake';
import { storyOf } from '@/core/intake/story';
import { storiesIn } from './storiesIn';

const rss = (items: string, head = '<title>The Herald</title><link>https://herald.example/</link>'): string =>
  `<?xml version="1.0"?>\n<rss version="2.0"><channel>${head}\n${items}</channel></rss>`;

const whole = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>World news | The Herald</title><link>https://www.theherald.example/world</link><language>en-gb</language>
<image><title>no</title><url>https://no.example/</url><link>https://no.example/</link></image>
<item>
  <media:title>no</media:title>
  <title>Rates &amp;amp; <![CDATA[<b>prices</b>]]></title>
  <link> https://www.theherald.example/a?b=1&amp;c=2 </link>
  <description>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;&lt;script&gt;no()&lt;/script&gt;</description>
  <pubDate>Wed, 31 Jan 2018 23:26:05 -0500</pubDate>
  <dc:creator>By Ann Lee</dc:creator><dc:creator>Bo Kim</dc:creator>
  <guid isPermaLink="false">17</guid>
</item>
</channel></rss>`;

describe('RSS', () => {
  it('gives every part of a story its place', async () => {
    expect(await storiesIn(whole)).toEqual({
      format: 'rss',
      title: 'World news | The Herald',
      told: [],
      findings: [],
      stories: [
        storyOf({
          line: 6,
          outlet: 'The Herald',
          domain: 'theherald.example',
          language: 'en-GB',
          headline: 'Rates & prices',
          published: '2018-01-31',
          byline: 'Ann Lee, Bo Kim',
          link: 'https://www.theherald.example/a?b=1&c=2',
          description: 'One. Two.',
        }),
      ],
    });
  });

  it('says what it saw and what such files lack', async () => {
    expect(await readIntake(whole)).toMatchObject({
      saw: '<rss version="2.0">',
      lacks: ['country', 'lens', 'gist', 'quote'],
      orElse: [],
    });
    expect(await readIntake('<rss><channel/></rss>')).toMatchObject({ saw: '<rss>', stories: [], title: null });
  });

  it.each<[string, string, Record<string, unknown>, string[]]>([
    ['a language of its own', '<language>ko</language><title>a</title>', { language: 'ko' }, ['links-missing@3']],
    ['no language where it says so', '<title>a</title>', { language: null }, ['links-missing@3']],
    [
      'a source',
      '<title>a</title><source url="https://x.example/f">The X</source>',
      { outlet: 'The X' },
      ['links-missing@3'],
    ],
    ['an address as its id', '<guid>https://herald.example/g</guid>', { link: 'https://herald.example/g' }, []],
    ['an id that is none', '<title>a</title><guid>17</guid>', { link: null, brokenLink: null }, ['links-missing@3']],
    [
      'an id that is no address to open',
      '<title>a</title><guid isPermaLink="false">https://herald.example/g</guid>',
      { link: null },
      ['links-missing@3'],
    ],
    ['a link in an attribute', '<link href="https://herald.example/h"/>', { link: 'https://herald.example/h' }, []],
    [
      'a link from before clicks were counted',
      '<link>https://feeds.example/~r/1</link><feedburner:origLink>https://herald.example/o</feedburner:origLink>',
      { link: 'https://herald.example/o', domain: 'herald.example' },
      [],
    ],
    ['a relative link', '<link>/world/1</link>', { link: 'https://herald.example/world/1' }, []],
    ['a base', '<link>1</link>', { link: 'https://herald.example/1' }, []],
    [
      'a script',
      '<link>javascript:alert(1)</link>',
      { link: null, brokenLink: 'javascript:alert(1)' },
      ['links-refused@3'],
    ],
    ['a hidden link', '<link>https://t.co/abc</link>', { link: 'https://t.co/abc', domain: null }, ['links-hidden@3']],
    ['a date nobody knows', '<link>/a</link><pubDate>soon</pubDate>', { published: null }, ['dates-unreadable@3']],
    ['dc:date', '<link>/a</link><dc:date>2026-05-07T23:00:00Z</dc:date>', { published: '2026-05-07' }, []],
    ['an author with a mailbox', '<link>/a</link><author>a@b.example (Ann Lee)</author>', { byline: 'Ann Lee' }, []],
    [
      'an author of Atom',
      '<link>/a</link><atom:author><atom:name>A L</atom:name></atom:author>',
      { byline: 'A L' },
      [],
    ],
    [
      'the whole article',
      `<link>/a</link><content:encoded>${'word '.repeat(120)}</content:encoded>`,
      { description: `${'word '.repeat(99)}word …` },
      [],
    ],
    [
      'a headline that is only markup',
      '<link>/a</link><title>&lt;img src=x&gt;</title>',
      { headline: null },
      ['markup-removed@3'],
    ],
    ['elements as its text', '<link>/a</link><title>a <b>b</b></title>', { headline: 'a b' }, []],
    [
      'HTML names undeclared',
      '<link>/a</link><title>caf&eacute;&nbsp;&#8211; &unheard;</title>',
      { headline: 'café – &unheard;' },
      [],
    ],
  ])('reads an item with %s', async (_, item, expected, told) => {
    const read = await storiesIn(rss(`<item>${item}</item>`));
    expect(read.stories[0]).toMatchObject(expected);
    expect(read.told).toEqual(told);
  });

  it('counts what many items lack once, on the line of the first', async () => {
    const read = await storiesIn(
      rss(
        '<item><title>a</title><link>mailto:x</link></item>\n<item><title>b</title></item>\n<item><pubDate>soon</pubDate></item>\n<item><link>data:x</link></item>',
      ),
    );
    expect(read.stories).toHaveLength(3);
    expect(read.findings).toEqual([
      { code: 'links-refused', line: 3, count: 2, text: 'mailto:x' },
      { code: 'links-missing', line: 4, count: 1 },
      { code: 'row-unreadable', line: 5, text: 'soon' },
    ]);
  });

  it('keeps to xml:base where a feed has one', async () => {
    const read = await storiesIn(
      '<rss xml:base="https://b.example/x/" xml:lang="de"><channel xml:base="y/"><item xml:base="https://c.example/"><link>1</link></item><item xml:lang=""><link>2</link></item></channel></rss>',
    );
    expect(read.stories.map(({ link, brokenLink, language }) => [link, brokenLink, language])).toEqual([
      ['https://c.example/1', null, 'de'],
      [null, '2', null],
    ]);
  });

  it('takes items that stand beside the channel, in the vocabulary of the file', async () => {
    const read = await storiesIn(
      '<r:rss xmlns:r="r" xmlns:z="z"><r:channel><r:title>T</r:title></r:channel><r:item><z:title>no</z:title><r:title>a</r:title></r:item></r:rss>',
    );
    expect(read.stories).toMatchObject([{ headline: 'a', outlet: 'T' }]);
  });

  it.each([
    [
      '<rss version="2.0"><channel>\n<item><title>a & b</title><link>https://a.example/1</link></item></channel></rss>',
      2,
    ],
    [
      '\n\n<rss version="2.0"><channel>\n<item><title>a</title><link>https://a.example/1</link><title></item></channel></rss>',
      4,
    ],
    [
      '<rss version="2.0"><channel>\n<item><title>a</title><link>https://a.example/1</link></item>\n<item>\n<title>cut\n\n',
      4,
    ],
    ['<rss><channel><item><title>a</title><link>https://a.example/1</link>\n', 1],
  ])('reads what can be read of %j, broken on line %i', async (text, line) => {
    const { stories, told } = await storiesIn(text);
    expect(stories[0]).toMatchObject({ link: 'https://a.example/1' });
    expect(told).toContain(`xml-broken@${line}`);
  });

  it('leaves out the piece a cut file ends in, not the item', async () => {
    const { stories } = await storiesIn('<rss><channel><item><title>a</title><link>https://exam');
    expect(stories).toMatchObject([{ headline: 'a', link: null, brokenLink: null }]);
  });
});

describe('whose stories a feed has', () => {
  const items = (...links: readonly string[]): string =>
    links.map((link) => `<item><link>${link}</link></item>`).join('\n');

  it.each([
    ['The Herald', 'https://herald.example/', 'The Herald'],
    ['The Herald - Home', 'https://x.example/', 'The Herald'],
    ['The Herald | World', 'https://x.example/', 'The Herald'],
    ['World | The Herald', 'https://www.theherald.example/', 'The Herald'],
    ['NYT > Japan', 'https://www.nytimes.example/', 'NYT'],
    ['한겨레 | 정치', 'https://hani.example/', '한겨레'],
    ['A - B', 'https://x.example/', 'A - B'],
    ['| World', 'https://x.example/', '| World'],
    ['The Herald', '', 'The Herald'],
  ])('%j at %j is %j', async (title, home, outlet) => {
    const { stories } = await storiesIn(
      rss(items('https://y.example/1'), `<title>${title.replace('>', '&gt;')}</title><link>${home}</link>`),
    );
    expect(stories[0]?.outlet).toBe(outlet);
  });

  it('one that leads to many sites names only those at home', async () => {
    const links = [
      'https://a.example/1',
      'https://b.example/1',
      'https://c.example/1',
      'https://news.herald.example/1',
    ];
    const { stories } = await storiesIn(rss(items(...links, 'https://t.co/x', 'no')));
    expect(stories.map(({ outlet }) => outlet)).toEqual([null, null, null, 'The Herald', 'The Herald', 'The Herald']);
    const few = await storiesIn(rss(items(...links.slice(1))));
    expect(few.stories.map(({ outlet }) => outlet)).toEqual(['The Herald', 'The Herald', 'The Herald']);
  });

  it('one without a title names nobody', async () => {
    expect((await storiesIn(rss(items('/a'), ''))).stories[0]?.outlet).toBeNull();
  });
});
