import { describe, expect, it } from 'vitest';
import { readValue, storiesOf, told } from './readValue';

const event = {
  title: 'What happened',
  canonicalUrl: 'https://ground.example/what',
  bias: { left: 40, center: 30, right: 30 },
  sources: [
    {
      outlet: 'My Site',
      url: 'https://www.example.org/a',
      excerpt: 'In short',
      bias: 'Center',
      factuality: 'High',
      ownership: 'Unknown',
      publishedAt: '2026-06-24T10:00:00Z',
    },
    { outlet: 'Other Times', url: 'javascript:alert(1)' },
    { outlet: 'Nobody' },
  ],
};

describe('stories as Ground News has them', () => {
  it('are one a source, named by its link, each rating said by whom it is', async () => {
    const intake = await readValue({ stories: [event] });
    expect(intake).toMatchObject({ format: 'ground-news-like', saw: 'stories[0].sources', title: 'What happened' });
    const said = { by: 'registry', source: 'Ground News', layer: null, words: null };
    expect(storiesOf(intake).map(told)).toEqual([
      {
        line: 12,
        domain: 'example.org',
        published: '2026-06-24',
        link: 'https://www.example.org/a',
        description: 'In short',
        event: 'What happened',
        notes: [
          { ...said, facet: 'bias', value: 'Center' },
          { ...said, facet: 'factuality', value: 'High' },
        ],
      },
      { line: 21, outlet: 'Other Times', brokenLink: 'javascript:alert(1)', event: 'What happened' },
    ]);
    expect(intake.findings.map(({ code, line }) => [code, line])).toEqual([
      ['links-refused', 21],
      ['row-unreadable', 25],
    ]);
  });

  it('may be one, or a list', async () => {
    const alone = await readValue(event);
    expect(alone).toMatchObject({ format: 'ground-news-like', saw: 'sources, bias' });
    expect(storiesOf(alone)[0]?.line).toBe(10);
    const list = await readValue([{ ...event, title: undefined }, event]);
    expect(list).toMatchObject({ format: 'ground-news-like', title: null });
    expect(storiesOf(list).map((story) => story.event)).toEqual([
      event.canonicalUrl,
      event.canonicalUrl,
      'What happened',
      'What happened',
    ]);
  });

  it('are told by both sources and sides', async () => {
    expect((await readValue({ stories: [{ sources: [], bias: 'left' }] })).format).not.toBe('ground-news-like');
    expect((await readValue({ sources: 'x', bias: { left: 1 } })).format).not.toBe('ground-news-like');
  });
});
