import { describe, expect, it } from 'vitest';
import { readValue, storiesOf, told } from '../readValue';

const newsApi = {
  source: { id: null, name: 'Example Times' },
  author: 'By Jane Doe, John Roe',
  title: 'A &amp; B',
  description: '<p>What\r\nhappened</p>',
  url: 'https://example.org/a',
  urlToImage: null,
  publishedAt: '2026-06-24T17:30:12Z',
  content: 'What… [+307 chars]',
};

describe('NewsAPI', () => {
  it('is read with its withdrawn rows counted and its cut texts left out', async () => {
    const removed = { ...newsApi, source: { name: '[Removed]' }, title: '[Removed]', url: 'https://removed.com' };
    const intake = await readValue({ status: 'ok', totalResults: 2, articles: [removed, newsApi] });
    expect(intake).toMatchObject({ format: 'newsapi', saw: 'articles[0].urlToImage', orElse: [] });
    expect(storiesOf(intake).map(told)).toEqual([
      {
        line: 17,
        outlet: 'Example Times',
        domain: 'example.org',
        headline: 'A & B',
        published: '2026-06-24',
        byline: 'Jane Doe, John Roe',
        link: 'https://example.org/a',
        description: 'What happened',
      },
    ]);
    expect(intake.findings).toEqual([
      { code: 'rows-withdrawn', line: 5, count: 1 },
      { code: 'field-left-out', line: 17, field: 'content', count: 1 },
    ]);
  });

  it('may carry another site, which stands where the author does', async () => {
    const carried = { ...newsApi, author: 'news.example.co.uk', url: 'https://biztoc.example/x/1' };
    const [story] = storiesOf(await readValue([carried]));
    expect(story).toMatchObject({
      outlet: null,
      domain: 'news.example.co.uk',
      byline: null,
      link: 'https://biztoc.example/x/1',
    });
  });

  it('may have an author who writes a point', async () => {
    const [story] = storiesOf(await readValue([{ ...newsApi, author: 'j.doe' }]));
    expect(story).toMatchObject({ outlet: 'Example Times', byline: 'j.doe' });
  });

  it.each([
    [{ status: 'ok', totalResults: 0, articles: [] }, 'nothing', ''],
    [{ status: 'error', code: 'rateLimited', message: 'Too many.' }, 'too-often', 'Too many.'],
    [{ status: 'error', code: 'apiKeyInvalid', message: 'Your key is wrong.' }, 'error', 'Your key is wrong.'],
  ])('says %j', async (value, said, text) => {
    const { kind, format, findings } = await readValue(value);
    expect([kind, format]).toEqual(['nothing', 'newsapi']);
    expect(findings).toEqual([{ code: 'tool-said', line: 1, said, text }]);
  });
});

const gNews = {
  title: 'A',
  description: 'What happened',
  content: 'What happened …',
  url: 'https://example.org/a',
  image: 'https://example.org/a.jpg',
  publishedAt: '2026-06-24T17:30:12Z',
  source: { name: 'Example Times', url: 'https://www.example.org', country: 'kr' },
  lang: 'ko',
};

describe('GNews', () => {
  it('is told by its count or its pictures', async () => {
    const intake = await readValue({ totalArticles: 7, articles: [gNews] });
    expect(intake).toMatchObject({ format: 'gnews', saw: 'articles[0].image', orElse: [] });
    expect(told(storiesOf(intake)[0])).toEqual({
      line: 4,
      outlet: 'Example Times',
      domain: 'example.org',
      country: 'kr',
      language: 'ko',
      headline: 'A',
      published: '2026-06-24',
      link: 'https://example.org/a',
      description: 'What happened',
    });
    expect(await readValue({ totalArticles: 1, articles: [{ ...gNews, image: undefined }] })).toMatchObject({
      format: 'gnews',
      orElse: [],
    });
  });

  it('is asked about where it could be NewsAPI', async () => {
    const { image: _, lang: __, ...bare } = gNews;
    const value = { articles: [{ ...bare, source: { name: 'Example Times' } }] };
    expect(await readValue(value)).toMatchObject({ format: 'gnews', orElse: ['newsapi'] });
    expect(await readValue(value, { format: 'newsapi' })).toMatchObject({ format: 'newsapi', orElse: ['gnews'] });
  });

  it.each([
    [{ totalArticles: 0, articles: [] }, 'nothing', ''],
    [
      { errors: ['You have reached your request limit for today.'] },
      'too-often',
      'You have reached your request limit for today.',
    ],
    [{ errors: 'No key' }, 'error', 'No key'],
  ])('says %j', async (value, said, text) => {
    const { kind, format, findings } = await readValue(value);
    expect([kind, format]).toEqual(['nothing', 'gnews']);
    expect(findings).toEqual([{ code: 'tool-said', line: 1, said, text }]);
  });
});
