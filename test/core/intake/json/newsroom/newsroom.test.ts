import { describe, expect, it } from 'vitest';
import { readIntake } from '@/core/intake/readIntake';
import { readValue, storiesOf, told } from '../readValue';

const first = {
  uri: 'urn:example:1',
  versioncreated: '2026-06-24T10:00:00Z',
  headline: 'A',
  byline: 'By Jane Doe',
  language: 'en',
  description_text: 'In short',
  body_text: 'All of it',
  copyrightholder: 'Example Agency',
  usageterms: 'NO ARCHIVAL USE',
  pubstatus: 'usable',
};
const third = {
  uri: 'https://example.org/items/1',
  versionCreated: '2026-06-24T10:00:00+02:00',
  headlines: [
    { role: 'sub', value: 'B below' },
    { role: 'main', value: 'B' },
  ],
  descriptions: [{ value: 'In short' }],
  by: 'Jane Doe',
  language: 'de',
  bodies: [],
  usageTerms: ['NO ARCHIVAL USE', 'NOT FOR PRINT'],
};

describe('ninjs', () => {
  it('is one item of 1.x, filed under what is no address', async () => {
    const intake = await readValue(first);
    expect(intake).toMatchObject({ format: 'ninjs', saw: 'uri, headline' });
    expect(storiesOf(intake).map(told)).toEqual([
      {
        line: 1,
        outlet: 'Example Agency',
        language: 'en',
        headline: 'A',
        published: '2026-06-24',
        byline: 'Jane Doe',
        description: 'In short',
        notes: [{ facet: 'uri', value: 'urn:example:1', by: 'outlet', source: null, layer: null, words: null }],
      },
    ]);
    expect(intake.findings).toEqual([
      { code: 'usage-terms', line: 1, text: 'NO ARCHIVAL USE' },
      { code: 'field-left-out', line: 1, field: 'body', count: 1 },
      { code: 'links-missing', line: 1, count: 1 },
    ]);
  });

  it('is a list, one a line, or wrapped; terms are told once, what was called back is left out', async () => {
    const withdrawn = { ...first, pubstatus: 'canceled' };
    const intake = await readValue({
      total: 3,
      limit: 20,
      offset: 0,
      item: [third, withdrawn, { ...third, uri: 'https://example.org/items/2' }],
    });
    expect(intake).toMatchObject({ format: 'ninjs', saw: 'item[0].uri' });
    expect(storiesOf(intake).map(told)[0]).toEqual({
      line: 6,
      domain: 'example.org',
      language: 'de',
      headline: 'B',
      published: '2026-06-24',
      byline: 'Jane Doe',
      link: 'https://example.org/items/1',
      description: 'In short',
    });
    expect(storiesOf(intake)).toHaveLength(2);
    expect(intake.findings.filter(({ code }) => code === 'usage-terms')).toHaveLength(2);
    expect(intake.findings).toContainEqual({ code: 'rows-withdrawn', line: 32, count: 1 });
    expect(storiesOf(await readValue([first, third]))).toHaveLength(2);
    const lines = await readIntake(`${JSON.stringify(first)}\n${JSON.stringify(third)}`);
    expect(storiesOf(lines).map(({ line }) => line)).toEqual([1, 2]);
  });

  it.each([
    [{ ...third, headlines: [{ role: 'other', value: 'Other' }] }, { headline: 'Other' }],
    [{ ...first, headline: undefined, title: 'Title', bodies: [] }, { headline: 'Title' }],
    [{ ...first, copyrightholder: undefined, provider: { name: 'Provider' } }, { outlet: 'Provider' }],
    [{ ...first, copyrightholder: undefined, source: [{ name: 'Source' }] }, { outlet: 'Source' }],
    [
      { ...first, byline: undefined, bylines: [{ by: 'By JANE DOE' }, { by: 'JOHN ROE' }] },
      { byline: 'JANE DOE, JOHN ROE' },
    ],
    [{ ...first, versioncreated: undefined, firstcreated: '2026-06-01' }, { published: '2026-06-01' }],
  ])('case %#', async (value, part) => {
    expect(storiesOf(await readValue(value))[0]).toMatchObject(part);
  });
});

it('tells no text left out where an item has none', async () => {
  const { findings } = await readValue({ uri: 'https://example.org/a', headline: 'A' });
  expect(findings).toEqual([]);
});

describe('the AP Media API', () => {
  const item = { ...first, uri: undefined, altids: { itemid: 'a' }, usageterms: ['AP Customers Only'] };

  it.each([
    ['one item', { api_version: '2.2', data: { item } }, 'data.item', 3],
    ['a feed', { data: { items: [{ meta: {}, item }] } }, 'data.items[0].item', 4],
  ])('answers %s', async (_, value, saw, line) => {
    const intake = await readValue(value);
    expect(intake).toMatchObject({ format: 'ap-media', saw });
    expect(told(storiesOf(intake)[0])).toMatchObject({ headline: 'A', outlet: 'Example Agency', byline: 'Jane Doe' });
    expect(intake.findings.map(({ code }) => code)).toEqual(['usage-terms', 'field-left-out', 'links-missing']);
    expect(storiesOf(intake)[0]?.line).toBe(line);
  });

  it('is not told by any other `data`', async () => {
    expect((await readValue({ data: { item: {} } })).format).not.toBe('ap-media');
    expect((await readValue({ data: { items: [{ item: 1 }] } })).format).not.toBe('ap-media');
  });
});
