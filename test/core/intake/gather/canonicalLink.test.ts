import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalLink, linkKey } from '@/core/intake/gather/canonicalLink';
import { isHiddenLink } from '@/core/intake/gather/isHiddenLink';

const cleaned: readonly (readonly [link: string, canonical: string])[] = [
  ['https://a.example/x-1?utm_source=t&utm_medium=m', 'https://a.example/x-1'],
  ['https://a.example/x-1?id=7&fbclid=Iw&b=%EA%B0%80', 'https://a.example/x-1?id=7&b=%EA%B0%80'],
  ['https://a.example/x-1?id=7&CMP=share&maca=en&ref=home&hpt=z&hp=1', 'https://a.example/x-1?id=7'],
  ['https://a.example/x-1?', 'https://a.example/x-1'],
  ['https://a.example/x-1#comments', 'https://a.example/x-1'],
  ['https://a.example/#!/story/9', 'https://a.example/#!/story/9'],
  ['https://www.google.com/url?q=https%3A%2F%2Fa.example%2Fx%3Fid%3D1&sa=D&usg=A', 'https://a.example/x?id=1'],
  ['https://www.google.co.kr/url?sa=t&url=https%3A%2F%2Fa.example%2Fx&usg=A', 'https://a.example/x'],
  ['https://www.google.com/url?q=javascript%3Aalert(1)', 'https://www.google.com/url?q=javascript%3Aalert(1)'],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2Fx%3Ffbclid%3D9&h=AT', 'https://a.example/x'],
  ['https://www.google.com/amp/s/a.example/2026/story/amp/', 'https://a.example/2026/story/'],
  ['https://www.google.com/amp/a.example/2026/story', 'http://a.example/2026/story'],
  ['https://a-example.cdn.ampproject.org/c/s/a.example/news-1.amp.html', 'https://a.example/news-1.html'],
  ['https://amp.paper.com/world/2026/story-9?amp=1', 'https://www.paper.com/world/2026/story-9'],
  ['https://a.example/2026/06/24/story/amp', 'https://a.example/2026/06/24/story'],
  ['https://a.example/topics/amp', 'https://a.example/topics/amp'],
  ['https://m.hani.co.kr/arti/1.html', 'https://www.hani.co.kr/arti/1.html'],
  ['https://en.m.wikipedia.org/wiki/X', 'https://en.wikipedia.org/wiki/X'],
  ['https://mobile.com/x', 'https://mobile.com/x'],
  ['http://m.com:8080/x', 'http://m.com:8080/x'],
  ['http://m.paper.com:8080/x', 'http://www.paper.com:8080/x'],
  ['https://127.0.0.1/x', 'https://127.0.0.1/x'],
  ['https://news.google.com/rss/articles/CBMiAB?oc=5', 'https://news.google.com/rss/articles/CBMiAB?oc=5'],
  ['mailto:a@a.example', 'mailto:a@a.example'],
];

describe('the address a link comes to', () => {
  it.each(cleaned)('%s', (link, canonical) => expect(canonicalLink(link)).toBe(canonical));

  it('stops at a redirection that leads to itself again and again', () => {
    const wrap = (link: string) => `https://www.google.com/url?q=${encodeURIComponent(link)}`;
    expect(canonicalLink(wrap(wrap(wrap(wrap('https://a.example/x')))))).toBe(wrap('https://a.example/x'));
  });

  it('has nothing more to clean the second time', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (link) => {
        const once = canonicalLink(link);
        expect(canonicalLink(once)).toBe(once);
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});

describe('what two links to one page have in common', () => {
  it('is neither scheme, nor www, nor case, nor a last slash', () => {
    expect(linkKey('http://www.A.example/News-1/')).toBe(linkKey('https://a.example/news-1?utm_source=x'));
  });

  it('is its query', () => {
    expect(linkKey('https://a.example/v?id=Ab')).not.toBe(linkKey('https://a.example/v?id=ab'));
  });
});

it.each([
  ['https://news.google.com/rss/articles/CBMiAB?oc=5', true],
  ['https://news.google.com/read/CBMi', true],
  ['https://news.google.com/topstories', false],
  ['https://t.co/Ab3', true],
  ['https://t.co/', false],
  ['https://a.example/t.co/', false],
  ['no address', false],
])('%s hides where it leads: %s', (link, hidden) => expect(isHiddenLink(link)).toBe(hidden));
