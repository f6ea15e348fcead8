import { describe, expect, it } from 'vitest';
import { readValue, storiesOf, told } from './readValue';

const version = 'https://jsonfeed.org/version/1.1';

describe('a JSON Feed', () => {
  it('is one outlet and many stories', async () => {
    const intake = await readValue({
      version,
      title: 'Example Times | Home',
      home_page_url: 'https://www.exampletimes.org/',
      language: 'en-GB',
      items: [
        {
          id: '1',
          url: 'https://www.exampletimes.org/a',
          title: 'A',
          content_html: '<p>What happened.</p>',
          date_published: '2026-06-24T10:00:00+09:00',
          authors: [{ name: 'Jane Doe' }],
        },
        {
          id: 'https://www.exampletimes.org/b',
          title: 'B',
          summary: 'In short',
          author: { name: 'John Roe' },
          language: 'ko',
        },
        { id: '3', external_url: 'https://other.example/c', content_text: `${'word '.repeat(120)}` },
        { title: 'No link' },
        { id: '5' },
      ],
    });
    expect(intake).toMatchObject({ format: 'jsonfeed', saw: 'version', title: 'Example Times | Home' });
    const [first, second, third, fourth] = storiesOf(intake);
    expect(told(first)).toEqual({
      line: 7,
      outlet: 'Example Times',
      domain: 'exampletimes.org',
      language: 'en-GB',
      headline: 'A',
      published: '2026-06-24',
      byline: 'Jane Doe',
      link: 'https://www.exampletimes.org/a',
      description: 'What happened.',
    });
    expect(second).toMatchObject({
      link: 'https://www.exampletimes.org/b',
      language: 'ko',
      byline: 'John Roe',
      description: 'In short',
    });
    expect(third).toMatchObject({ link: 'https://other.example/c', domain: 'other.example', headline: null });
    expect(third?.description).toMatch(/word …$/);
    expect(fourth).toMatchObject({ link: null, domain: 'exampletimes.org' });
    expect(storiesOf(intake)).toHaveLength(4);
    expect(intake.findings.map(({ code }) => code)).toEqual(['links-missing', 'row-unreadable']);
  });

  it.each([
    [{ title: 'GDELT Project article list' }, 'title'],
    [{ title: 'Articles', feed_url: 'https://api.gdeltproject.org/api/v2/doc/doc?query=x' }, 'feed_url'],
    [{ home_page_url: 'https://www.gdeltproject.org/' }, 'home_page_url'],
  ])('of GDELT is told by %j and has many outlets', async (head, saw) => {
    const items = [
      { id: '1', url: 'https://example.org/a', title: 'A , b', date_published: '2026-06-24T10:00:00Z' },
      { url: 'https://example.org/b' },
    ];
    const intake = await readValue({ version, ...head, items });
    expect(intake).toMatchObject({ format: 'gdelt-jsonfeed', saw });
    expect(told(storiesOf(intake)[0])).toEqual({
      line: expect.any(Number),
      domain: 'example.org',
      headline: 'A, b',
      published: '2026-06-24',
      firstSeen: true,
      link: 'https://example.org/a',
    });
    expect(intake.findings).toEqual([{ code: 'dates-first-seen', line: expect.any(Number), count: 1 }]);
  });
});
