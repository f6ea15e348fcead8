import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnMeanings } from '@/core/intake/intake';
import { storiesOfTable } from '@/core/intake/table/storiesOfTable';

it('makes a story of each row by what its columns mean', () => {
  const table = {
    header: ['Paper', 'Link', 'Title', 'When', 'Country', 'Other', 'Second title'],
    rows: [
      { line: 2, cells: ['A', 'https://a.example/1', 'One &amp; two', '24 Jun 2026', 'KR', 'x', 'Alternative'] },
      { line: 3, cells: ['', 'nowhere', '', '', '', '', 'Second'] },
      { line: 5, cells: ['', '', '', '2026-06-24', 'US', 'y', ''] },
    ],
    guessed: [],
  };
  const { stories, findings } = storiesOfTable(table, [
    'outlet',
    'link',
    'headline',
    'published',
    'country',
    null,
    'headline',
  ]);
  expect(stories).toMatchObject([
    {
      line: 2,
      outlet: 'A',
      domain: 'a.example',
      link: 'https://a.example/1',
      headline: 'One & two',
      published: '2026-06-24',
      country: 'KR',
    },
    { line: 3, outlet: null, link: null, brokenLink: 'nowhere', headline: 'Second' },
  ]);
  expect(findings).toEqual([
    { code: 'field-left-out', line: 2, field: 'Second title', count: 1 },
    { code: 'links-refused', line: 3, count: 1, text: 'nowhere' },
    { code: 'rows-left-out', line: 5, count: 1, text: '2026-06-24 · US · y' },
  ]);
});

it('names a column without a name by its place', () => {
  const table = { header: ['', ''], rows: [{ line: 1, cells: ['A', 'B'] }], guessed: [] };
  expect(storiesOfTable(table, ['outlet', 'outlet']).findings).toContainEqual({
    code: 'field-left-out',
    line: 1,
    field: '2',
    count: 1,
  });
});

it('loses no row: each is a story, or is counted among those left out', () => {
  const cell = fc.oneof(fc.constant(''), fc.constant(' '), fc.string({ maxLength: 12 }), fc.webUrl());
  const meaning = fc.constantFrom(null, ...columnMeanings);
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 12 }),
      fc.tuple(meaning, meaning, meaning, meaning),
      (cells, meanings) => {
        const rows = cells.map((row, at) => ({ line: at + 2, cells: row }));
        const { stories, findings } = storiesOfTable({ header: ['a', 'b', 'c', 'd'], rows, guessed: [] }, meanings);
        const left = findings.flatMap((finding) => (finding.code === 'rows-left-out' ? finding.count : []))[0] ?? 0;
        expect(stories.length + left).toBe(rows.length);
      },
    ),
    { seed: 4, numRuns: 500 },
  );
});
