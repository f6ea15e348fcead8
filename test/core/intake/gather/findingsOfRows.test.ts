import { expect, it } from 'vitest';
import { findingsOfRows } from '@/core/intake/gather/fold/findingsOfRows';
import { gatherRows } from '@/core/intake/gather/gatherRows';
import { type Story, storyOf } from '@/core/intake/story';

const found = (stories: readonly Partial<Story>[]) =>
  findingsOfRows(
    gatherRows(
      stories.map((story, at) => storyOf({ line: at + 2, ...story })),
      { register: [], language: 'en', source: 'a list', taken: [] },
    ),
  );

it('tells of pages a file lists once more, with the first line', () => {
  const link = 'https://bbc.example/news/1';
  const other = 'https://other.example/2';
  expect(found([{ link: `${link}?utm_source=a` }, { link: other }, { link }, { link: other }])).toEqual([
    { code: 'pages-again', line: 4, count: 2 },
  ]);
});

it('tells of descriptions, which no take holds', () => {
  const description = 'The harbour is still.';
  const link = 'https://one.example/1';
  expect(found([{ link }, { link: 'https://two.example/2', description }, { link, description }])).toEqual([
    { code: 'pages-again', line: 4, count: 1 },
    { code: 'descriptions-left', line: 3, count: 2 },
  ]);
});

it('is nothing where there is nothing to tell', () => {
  expect(found([{ link: 'https://one.example/1' }])).toEqual([]);
});
