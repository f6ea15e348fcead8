import { describe, expect, it } from 'vitest';
import { citationsOf } from '@/core/exports/citations/citation';
import { citationsToCslJson } from '@/core/exports/citations/cslJson';
import { newDossier } from '@/core/intake/gather/newDossier';
import { readIntake } from '@/core/intake/readIntake';
import { readValue, storiesOf, told } from './readValue';

const item = {
  id: 'a',
  type: 'article-newspaper',
  title: 'A',
  'container-title': 'Example Times',
  author: [
    { family: 'Doe', given: 'Jane' },
    { literal: 'The Staff' },
    { given: 'John', 'non-dropping-particle': 'van', family: 'Roe' },
  ],
  issued: { 'date-parts': [['2026', 6, '24']] },
  URL: 'https://example.org/a',
  language: 'en-US',
  abstract: 'In short',
  note: 'What I make of it',
  'publisher-place': 'South Korea',
  keyword: 'press, lens:Business press, other',
};

describe('CSL-JSON', () => {
  it('is read with the note as the gist and never the abstract', async () => {
    const intake = await readValue([item]);
    expect(intake).toMatchObject({ format: 'csl-json', saw: '[0].type', findings: [] });
    expect(storiesOf(intake).map(told)).toEqual([
      {
        line: 2,
        outlet: 'Example Times',
        domain: 'example.org',
        country: 'South Korea',
        language: 'en-US',
        lens: 'Business press',
        headline: 'A',
        gist: 'What I make of it',
        published: '2026-06-24',
        byline: 'Jane Doe, The Staff, John van Roe',
        link: 'https://example.org/a',
        description: 'In short',
        notes: [
          {
            facet: 'authors',
            value: 'Doe, Jane; The Staff; van Roe, John',
            by: 'registry',
            source: 'CSL-JSON',
            layer: null,
            words: null,
          },
        ],
      },
    ]);
  });

  it.each([
    [
      { author: [], issued: { 'date-parts': [['2026']] } },
      { published: null, notes: [expect.objectContaining({ facet: 'published', value: '2026' })] },
    ],
    [
      { author: [], issued: { 'date-parts': [[2026, 6]] } },
      { published: null, notes: [expect.objectContaining({ facet: 'published', value: '2026-06' })] },
    ],
    [{ issued: { raw: '24 June 2026' } }, { published: '2026-06-24' }],
    [{ issued: { literal: '2026-06-24' } }, { published: '2026-06-24' }],
    [{ issued: '2026-06-24' }, { published: '2026-06-24' }],
    [
      { author: [], issued: { 'date-parts': [] } },
      { published: null, notes: [] },
    ],
    [{ keyword: 'country:KR; lens:A' }, { country: 'KR', lens: 'A' }],
    [
      { 'publisher-place': 'Springfield', keyword: 7 },
      { country: null, lens: null },
    ],
    [{ 'container-title': undefined, publisher: 'Example Press' }, { outlet: 'Example Press' }],
    [{ author: 'Jane Doe' }, { byline: null }],
    [{ author: [{}, { family: 'Doe' }, { literal: 'Acme, Inc.' }] }, { byline: 'Doe, Acme, Inc.' }],
    [{ URL: undefined, DOI: '10.1080/1' }, { link: 'https://doi.org/10.1080/1' }],
    [
      { URL: undefined, DOI: 'x' },
      { link: null, brokenLink: 'x' },
    ],
    [{ 'container-title': null }, { outlet: null }],
    [{ issued: { 'date-parts': [[null, {}]], raw: '2026-06-24' } }, { published: '2026-06-24' }],
    [{ note: { text: 'x' } }, { gist: null }],
    [
      { note: 'Quote: Their words\nOriginal: 그들의 말' },
      { gist: null, quote: { text: 'Their words', original: '그들의 말' } },
    ],
  ])('case %#', async (fields, part) => {
    expect(storiesOf(await readValue([{ ...item, ...fields }]))[0]).toMatchObject(part);
  });

  it('keeps what a program noted out of the gist', async () => {
    const intake = await readValue([{ ...item, note: 'PMID: 123\nMine' }]);
    expect(storiesOf(intake)[0]?.gist).toBe('Mine');
    expect(intake.findings).toEqual([{ code: 'field-left-out', line: 2, field: 'note', count: 1 }]);
  });

  it('tells of a DOI it has no place for, beside an address', async () => {
    const intake = await readValue([{ ...item, DOI: '10.1080/1' }]);
    expect(storiesOf(intake)[0]?.link).toBe('https://example.org/a');
    expect(intake.findings).toEqual([{ code: 'field-left-out', line: 2, field: 'DOI', count: 1 }]);
  });

  it('may be one item, or a list by the name of items', async () => {
    const alone = await readValue(item);
    expect(alone).toMatchObject({ format: 'csl-json', saw: 'type, title' });
    expect(storiesOf(alone)[0]).toMatchObject({ line: 1, headline: 'A' });
    expect(storiesOf(await readValue({ items: [item] }))).toHaveLength(1);
  });

  it.each([
    [[{ type: 'article', title: 'A' }]],
    [[{ type: 'text', title: 'A', URL: 'x' }]],
    [{ type: 'webpage', title: '' }],
  ])('%j is none', async (value) => {
    expect((await readValue(value)).format).not.toBe('csl-json');
  });

  it('reads back what the app writes', async () => {
    const take = {
      id: 'a',
      outlet: 'Example Times',
      region: 'South Korea',
      language: 'en',
      lens: 'Press, business',
      headline: 'A',
      gist: 'What it says',
      quote: { text: 'Words', original: null },
      published: '2026-06-24',
      byline: 'Jane Doe',
      link: 'https://example.org/a',
      brokenLink: null,
      notes: [],
    };
    const dossier = newDossier({ title: 'T', language: 'en', takes: [take], basis: [] });
    const intake = await readIntake(citationsToCslJson(citationsOf(dossier, '2026-11-22')));
    const { region: _, id: __, ...same } = take;
    expect(storiesOf(intake)[0]).toMatchObject({ ...same, country: 'KR' });
  });
});
