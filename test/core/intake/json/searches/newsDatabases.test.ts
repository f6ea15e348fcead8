import { describe, expect, it } from 'vitest';
import { readValue, storiesOf, told } from '../readValue';

const newsData = {
  article_id: 'a',
  title: 'A',
  link: 'https://example.org/a',
  creator: ['Jane Doe', 'jane@example.org (Jane Doe)'],
  description: 'What happened',
  content: 'ONLY AVAILABLE IN PAID PLANS',
  ai_tag: 'ONLY AVAILABLE IN CORPORATE PLANS',
  pubDate: '2026-06-24 18:37:35',
  source_id: 'example',
  source_name: 'Example Times',
  source_url: 'https://www.example.org',
  language: 'korean',
  country: ['south korea'],
  duplicate: false,
};

describe('NewsData', () => {
  it('is read without what dearer plans hold', async () => {
    const wire = {
      ...newsData,
      country: ['south korea', 'japan'],
      duplicate: true,
      creator: 'None',
      source_name: null,
      content: 'All of it',
      ai_tag: null,
    };
    const intake = await readValue({ status: 'success', totalResults: 2, results: [newsData, wire] });
    expect(intake).toMatchObject({ format: 'newsdata', saw: 'results[0].pubDate' });
    const story = {
      outlet: 'Example Times',
      domain: 'example.org',
      language: 'ko',
      headline: 'A',
      published: '2026-06-24',
      link: 'https://example.org/a',
      description: 'What happened',
    };
    expect(storiesOf(intake).map(told)).toEqual([
      { ...story, line: 5, country: 'south korea', byline: 'Jane Doe' },
      { ...story, line: 26, outlet: 'example', isCopy: true },
    ]);
    expect(intake.findings).toEqual([
      { code: 'fields-withheld', line: 5, count: 2 },
      { code: 'countries-guessed', line: 5, count: 1, source: 'NewsData.io' },
      { code: 'field-left-out', line: 26, field: 'content', count: 1 },
    ]);
  });

  it.each([
    [{ status: 'success', totalResults: 0, results: [] }, 'nothing', ''],
    [
      { status: 'error', results: { message: 'Rate limit exceeded', code: 'RateLimitExceeded' } },
      'too-often',
      'Rate limit exceeded',
    ],
    [{ status: 'error', results: { message: 'No such key', code: 'Unauthorized' } }, 'error', 'No such key'],
  ])('says %j', async (value, said, text) => {
    const { kind, format, findings } = await readValue(value);
    expect([kind, format]).toEqual(['nothing', 'newsdata']);
    expect(findings).toEqual([{ code: 'tool-said', line: 1, said, text }]);
  });
});

const registry = {
  uri: '8000000001',
  lang: 'eng',
  isDuplicate: false,
  date: '2026-06-24',
  dateTime: '2026-06-25T00:10:00Z',
  dateTimePub: '2026-06-24T23:50:00Z',
  url: 'https://example.org/a',
  title: 'A',
  body: 'All of the text.',
  source: { uri: 'example.org', title: 'Example Times', location: { country: { label: { eng: 'India' } } } },
  authors: [{ uri: 'jane', name: 'Jane Doe' }, { name: 'John Roe' }],
  eventUri: 'eng-1',
};

describe('Event Registry', () => {
  it('is read with its events and copies', async () => {
    const copy = {
      ...registry,
      isDuplicate: true,
      dateTimePub: null,
      source: { uri: 'other.example', location: { label: { eng: 'Japan' } } },
      url: 'https://other.example/a',
      eventUri: null,
      authors: [],
    };
    const intake = await readValue({ articles: { page: 1, results: [registry, copy] } });
    expect(intake).toMatchObject({ format: 'event-registry', saw: 'articles.results[0].title' });
    expect(storiesOf(intake).map(told)).toEqual([
      {
        line: 5,
        outlet: 'Example Times',
        domain: 'example.org',
        country: 'India',
        language: 'en',
        headline: 'A',
        published: '2026-06-24',
        byline: 'Jane Doe, John Roe',
        link: 'https://example.org/a',
        event: 'eng-1',
      },
      {
        line: 37,
        domain: 'other.example',
        country: 'Japan',
        language: 'en',
        headline: 'A',
        published: '2026-06-25',
        firstSeen: true,
        link: 'https://other.example/a',
        isCopy: true,
      },
    ]);
    expect(intake.findings).toEqual([
      { code: 'countries-guessed', line: 5, count: 2, source: 'Event Registry' },
      { code: 'field-left-out', line: 5, field: 'body', count: 2 },
      { code: 'dates-first-seen', line: 37, count: 1 },
    ]);
    const bare = await readValue([{ ...registry, source: { title: 'Example Times' }, url: 'https://t.co/x' }]);
    expect(bare).toMatchObject({ format: 'event-registry' });
    expect(storiesOf(bare)[0]).toMatchObject({ country: null, domain: null });
    expect(bare.findings.map(({ code }) => code)).toEqual(['field-left-out', 'links-hidden']);
    expect(await readValue({ articles: { results: [] } })).toMatchObject({ format: 'event-registry', kind: 'nothing' });
  });
});
