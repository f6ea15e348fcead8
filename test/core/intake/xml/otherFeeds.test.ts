import { describe, expect, it } from 'vitest';
import { readIntake } from '@/core/intake/readIntake';
import { storiesIn, toldOf } from './storiesIn';

describe('RSS 1.0', () => {
  it('has its items beside the channel, or in it', async () => {
    const text = `<rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/" xmlns:dc="d" xml:lang="fr">
<channel rdf:about="https://revue.example/"><title>Revue</title><item><title>dans</title></item></channel>
<item rdf:about="https://revue.example/2"><title>après</title><dc:date>2017-06-15T10:40:00-07:00</dc:date><dc:source>no</dc:source></item></rdf:RDF>`;
    const { format, title, stories, told } = await storiesIn(text);
    expect([format, title, told]).toEqual(['rss1', 'Revue', ['links-missing@2']]);
    expect(stories).toMatchObject([
      {
        line: 3,
        headline: 'après',
        link: 'https://revue.example/2',
        outlet: 'Revue',
        published: '2017-06-15',
        language: 'fr',
      },
      { line: 2, headline: 'dans', link: null },
    ]);
    expect((await storiesIn('<rdf:RDF><item><title>a</title></item></rdf:RDF>')).format).toBe('rss1');
  });

  it('is not any other RDF', async () => {
    expect(await readIntake('<rdf:RDF><Person/></rdf:RDF>')).toMatchObject({ kind: 'nothing' });
  });
});

describe('Atom', () => {
  const feed = (inside: string, more = ''): string =>
    `<feed xmlns="http://www.w3.org/2005/Atom"${more}>\n${inside}</feed>`;

  it('gives every part of a story its place', async () => {
    const text = feed(
      `<title>Die Zeitung</title><link rel="self" href="https://z.example/f"/><link href="https://z.example/"/>
<entry><title type="html">Eins &amp;amp; &lt;b&gt;zwei&lt;/b&gt;</title><id>urn:1</id>
<updated>2016-02-03T00:00:00Z</updated><published>2016-02-01T17:22:00+01:00</published>
<link rel="enclosure" href="https://z.example/no"/><link type="text/plain" href="/t"/><link type="text/html" href="/h"/>
<author><name>A. Lee</name><email>a@b.example</email></author><author><name>B. Kim</name></author>
<summary type="html">&lt;p&gt;kurz&lt;/p&gt;</summary><content>lang</content></entry>`,
      ' xml:lang="de"',
    );
    expect(await storiesIn(text)).toMatchObject({
      format: 'atom',
      title: 'Die Zeitung',
      told: [],
      stories: [
        {
          line: 3,
          outlet: 'Die Zeitung',
          domain: 'z.example',
          language: 'de',
          headline: 'Eins & zwei',
          published: '2016-02-01',
          byline: 'A. Lee, B. Kim',
          link: 'https://z.example/h',
          description: 'kurz',
        },
      ],
    });
  });

  const packed = btoa(String.fromCharCode(...new TextEncoder().encode('<p>caf\u00e9</p>')));

  it.each<[string, string, Record<string, unknown>]>([
    ['xhtml', '<title type="xhtml"><div><p>a</p><p>b<script>no()</script></p></div></title>', { headline: 'a b' }],
    ['text in Base64', `<content mode="base64" type="text/html">${packed}</content>`, { description: 'café' }],
    [
      'text in Base64 by its type',
      `<content type="application/octet-stream">\n ${packed} </content>`,
      { description: 'café' },
    ],
    ['a picture in Base64', '<title>a</title><content type="image/png">iVBORw0KGgo=</content>', { description: null }],
    ['what is no Base64', '<title>a</title><content mode="base64">*</content>', { description: null }],
    ['a source', '<title>a</title><source><title>Agentur</title></source>', { outlet: 'Agentur' }],
    [
      'only when it was changed',
      '<title>a</title><modified>2004-01-02T00:00:00Z</modified>',
      { published: '2004-01-02' },
    ],
    ['bases upon bases', '<link xml:base="c/" href="d"/>', { link: 'https://z.example/a/b/c/d' }],
    ['no language', '<title xml:lang="">a</title>', { language: null }],
    ['a language of its own', '<title xml:lang="en">a</title>', { language: 'en' }],
    [
      'a link counted elsewhere',
      '<link href="/n"/><feedburner:origLink>https://z.example/o</feedburner:origLink>',
      { link: 'https://z.example/o' },
    ],
    ['an address beside', '<title>a</title><link rel="related" href="https://no.example/"/>', { link: null }],
  ])('reads an entry with %s', async (_, entry, expected) => {
    const { stories } = await storiesIn(
      feed(`<entry xml:base="b/">${entry}</entry>`, ' xml:base="https://z.example/a/" xml:lang="fr"'),
    );
    expect(stories[0]).toMatchObject(expected);
  });

  it('tells an entry that is nothing, and one whose title is only markup', async () => {
    const { told } = await storiesIn(
      feed('<entry><id>1</id></entry>\n<entry><title type="html">&lt;img&gt;</title><summary>s</summary></entry>'),
    );
    expect(told).toEqual(['row-unreadable@2', 'markup-removed@3', 'links-missing@3']);
  });

  it('never starts a link from what is no web address', async () => {
    const { stories } = await storiesIn(feed('<entry><link href="x"/></entry>', ' xml:base="javascript:alert(1)//"'));
    expect(stories[0]).toMatchObject({ link: null, brokenLink: 'x' });
  });

  it.each([
    ['<feed version="0.3" xmlns="http://purl.org/atom/ns#"/>', '<feed xmlns="http://purl.org/atom/ns#">'],
    ['<feed><title>a</title></feed>', '<feed>'],
    ['<a:feed xmlns:a="http://www.w3.org/2005/Atom"/>', '<feed xmlns="http://www.w3.org/2005/Atom">'],
    [
      '<entry xmlns="http://www.w3.org/2005/Atom"><title>a</title></entry>',
      '<entry xmlns="http://www.w3.org/2005/Atom">',
    ],
  ])('is told by %j', async (text, saw) => {
    expect(await readIntake(text)).toMatchObject({ format: 'atom', saw });
  });

  it('as one entry is one story, of nobody it names', async () => {
    const { title, stories } = await storiesIn('<entry xmlns="http://www.w3.org/2005/Atom"><title>a</title></entry>');
    expect([title, stories.length, stories[0]?.headline, stories[0]?.outlet]).toEqual([null, 1, 'a', null]);
  });

  it('is not any feed there is', async () => {
    expect(toldOf(await readIntake('<feed><hay/></feed>'))).toEqual(['form-unknown@1']);
  });
});
