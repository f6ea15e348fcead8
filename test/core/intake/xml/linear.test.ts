import { describe, expect, it } from 'vitest';
import { readIntake } from '@/core/intake/readIntake';
import { lookAtXml } from '@/core/intake/xml/lookAtXml';

const rss = '<rss version="2.0"><channel>';
const item = `${rss}<item><title>`;
const feed = '<feed xmlns="http://www.w3.org/2005/Atom">';

/** What stands once, and what is repeated after it. */
const repeated: readonly (readonly [first: string, unit: string])[] = [
  ['', '<'],
  ['', '<!-- -->'],
  ['', '<?a?>'],
  ['', '<!DOCTYPE a>'],
  ['<!DOCTYPE ', ' '],
  ['<!DOCTYPE a', '['],
  ['<!DOCTYPE a ', '<!ENTITY a "b">'],
  ['<', 'a'],
  ['<a', ':a'],
  ['<rss>', '<!DOCTYPE a>'],
  ['<rss>', '<!--'],
  ['<rss>', '<!-- -->'],
  ['<rss>', '<![CDATA['],
  ['<rss>', '<![CDATA[x]]>'],
  ['<rss>', '<?a ? '],
  ['<rss>', '</a>'],
  ['<rss>', '<a/>'],
  ['<rss>', '<a></a>'],
  ['<rss>', '<a></b>'],
  ['<rss><a><b><c>', '<d></a><a>'],
  ['<rss ', 'a="b" '],
  ['<rss ', 'a'],
  ['<rss a="', '\'"='],
  ['<rss a="', '&amp;'],
  ['<rss>', '&'],
  ['<rss>', '&amp'],
  ['<rss>', '&nbsp;'],
  ['<rss>', '&unheard;'],
  ['<rss>', '&#'],
  [rss, '<item><title>a</title><link>https://a.example/1</link></item>\n'],
  [rss, '<item/>'],
  [rss, '<title>a | b</title>'],
  [`${rss}<item>`, '<creator>a</creator>'],
  [`${rss}<title>`, ' | '],
  [`${rss}<title>`, ' - home'],
  [item, ' '],
  [item, '&lt;b&gt;'],
  [item, '&amp;lt;'],
  [item, '<b>'],
  [item, '<b>x</b>'],
  [
    `${rss}<link>https://news.google.com/</link><item><description>`,
    '&lt;li&gt;&lt;a href=x&gt;a&lt;/a&gt;&lt;font&gt;b',
  ],
  [feed, '<entry><title>a</title><link href="1"/></entry>'],
  [`${feed}<entry><content type="application/octet-stream">`, 'QUJD'],
  [`${feed}<entry>`, '<link href="1" xml:base="2"/>'],
  ['<opml><body>', '<outline text="a | b" xmlUrl="https://a.example/"/>'],
  ['<opml><body>', '<outline text="a"/>'],
  ['<newsMessage>', '<newsItem guid="a"><headline>a</headline></newsItem>'],
  ['<newsMessage>', '<packageItem><itemRef residref="a"/></packageItem>'],
  ['<NewsML>', '<NewsItem><HeadLine>a</HeadLine></NewsItem>'],
  ['<nitf><body><body.head><byline>', '<byttl>a</byttl>'],
  ['<html>', '<p>'],
  ['<html>', '</p>'],
  ['<html>', '<div></span>'],
  ['<html>', '<form>'],
  ['<html>', '<meta property="og:title" content="a">'],
  ['<html>', '<link rel="canonical" href="a">'],
  ['<html><title>', '</'],
  ['<html><script type="application/ld+json">', '['],
  ['<html><script type="application/ld+json">', '"\\"'],
  ['<html>', '<script type="application/ld+json">{"@type":"NewsArticle","headline":"a"}</script>'],
  ['<html>', '<script type="application/ld+json"> // --> </script>'],
  ['<p>', '<a href="https://a.example/">a</a>'],
  ['', '<p>a'],
];

async function timeOf(text: string): Promise<number> {
  const started = process.cpuUsage();
  await readIntake(text);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

describe('reading eight times the text takes nowhere near sixty-four times the time', () => {
  it.each(repeated)('%j, then many times %j', async (first, unit) => {
    const times = Math.ceil(20_000 / unit.length);
    const text = (factor: number): string => first + unit.repeat(times * factor);
    await timeOf(text(1));
    const once = Math.min(await timeOf(text(1)), await timeOf(text(1)));
    expect(await timeOf(text(8))).toBeLessThan(Math.max(once * 30, 600));
  });
});

describe('a feed whose entities would grow without end', () => {
  /** A long entity, named as often as it is long. */
  const quadratic = (size: number): string =>
    `<?xml version="1.0"?>\n<!DOCTYPE r [<!ENTITY a "${'x'.repeat(size)}">]>\n<rss><channel><title>${'&a;'.repeat(size)}</title></channel></rss>`;

  it.each([50_000, 100_000, 200_000, 4_000_000])('is refused at once at %i', async (size) => {
    const text = quadratic(size);
    const started = process.cpuUsage();
    const look = lookAtXml(text);
    const { user, system } = process.cpuUsage(started);
    expect(look).toEqual({ code: 'xml-declares-type', line: 2 });
    expect((user + system) / 1000).toBeLessThan(50);
  });
});

it('a feed of twenty thousand items is read in little time', async () => {
  const one =
    '<item><title>Rates rise &amp; fall</title><link>https://a.example/1</link><description>&lt;p&gt;Some words.&lt;/p&gt;</description></item>\n';
  const text = `${rss}${one.repeat(20_000)}</channel></rss>`;
  const read = await readIntake(text);
  expect(read.kind === 'stories' && read.stories.length).toBe(20_000);
  expect(await timeOf(text)).toBeLessThan(6000);
}, 30_000);
