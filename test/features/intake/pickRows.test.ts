import { describe, expect, it } from 'vitest';
import { gatherRows } from '@/core/intake/gather/gatherRows';
import { storyOf } from '@/core/intake/story';
import { pickRows } from '@/features/intake/contents/stories/pickRows';
import { en } from '@/i18n/messages/en';
import { ko } from '@/i18n/messages/ko';

const stories = [
  storyOf({
    line: 1,
    outlet: 'reuters.com',
    headline: 'A ceasefire holds for 80 hours',
    published: '2026-04-18',
    language: 'en',
    country: 'United Kingdom',
    link: 'https://www.reuters.com/world/80-hours',
  }),
  storyOf({
    line: 2,
    outlet: '朝日新聞',
    headline: '停戦が続く',
    published: '2026-04-08',
    language: 'ja',
    country: 'Japan',
    description: 'A walk through the harbour',
    link: 'https://asahi.example/article-20',
  }),
  storyOf({
    line: 3,
    outlet: 'Daily',
    headline: 'Talks',
    gist: 'Nobody came',
    lens: 'Harbour press',
    byline: 'Kim Min-ji',
    notes: [{ facet: 'published', value: '2019-12', by: 'registry', source: 'Zotero', layer: null, words: null }],
  }),
  storyOf({
    line: 4,
    outlet: '한국일보',
    headline: '미이란협상 AP 통신 5 may, 18척',
    published: '2026-05-06',
    language: 'ko',
    country: 'South Korea',
    link: 'https://hankook.example/2026-05-05/12345',
    description: `${'말 '.repeat(200)}unseen`,
  }),
  storyOf({ line: 5, outlet: 'Tribune', headline: 'Mayors of 5 towns', published: '2026-05-05', language: 'en' }),
  storyOf({ line: 6, outlet: 'Undated', headline: 'A year in ships' }),
];
const rows = gatherRows(stories, { register: [], language: 'en', source: 'a list', taken: [] });
const lines = (places: readonly number[]) => places.map((place) => rows[place]?.story.line);
const all = { filter: '', only: null, order: 'file' } as const;

describe('the rows of a file', () => {
  it.each([
    ['', [1, 2, 3, 4, 5, 6]],
    ['ceasefire reuters', [1]],
    ['Reuters CEASEFIRE', [1]],
    ['cease', [1]],
    ['fire', []],
    ['8 april', [2]],
    ['18 April', [1]],
    ['2026-04-08', [2]],
    ['april 2026', [1, 2]],
    ['5 May', [5]],
    ['6 May', [4]],
    ['"5 May"', [5]],
    ['May 5, 2026', [5]],
    ['5 May 2026', [5]],
    ['tribune 5 may', [5]],
    ['5 may tribune', [5]],
    ['may 2026', [4, 5]],
    ['6 apr', []],
    ['8 apr', [2]],
    ['2026-05-05', [5]],
    ['2026.5.5', [5]],
    ['2026-05', [4, 5]],
    ['2026-05-0', []],
    ['2026', [1, 2, 4, 5]],
    ['december 2019', [3]],
    ['2019-12', [3]],
    ['2019-12-01', []],
    ['may', [4, 5]],
    ['5', [4, 5]],
    ['18', [1, 4]],
    ['8', [2]],
    ['80', [1]],
    ['ap', [1, 2, 4]],
    ['이란', [4]],
    ['戦', [2]],
    ['japanese', [2]],
    ['japan', [2]],
    ['no date known', [6]],
    ['harbour', [2, 3]],
    ['"walk through"', [2]],
    ['"through walk"', []],
    ['nobody press', [3]],
    ['kim min-ji', [3]],
    ['ceasefire japan', []],
    ['asahi.example', [2]],
    ['article', []],
    ['unseen', []],
    ['a (b', []],
  ])('in English that show %j', (filter, found) => {
    expect(lines(pickRows(rows, { ...all, filter }, 'en', en))).toEqual(found);
  });

  it.each([
    ['4월 8일', [2]],
    ['4월 18일', [1]],
    ['5월 5일', [5]],
    ['5월5일', [5]],
    ['2026년 5월 5일', [5]],
    ['2026년5월6일', [4]],
    ['2026년 5월', [4, 5]],
    ['5월', [4, 5]],
    ['8일', [2]],
    ['2026-05-05', [5]],
    ['2026. 5. 5.', [5]],
    ['2019년 12월', [3]],
    ['2019-12', [3]],
    ['협상', [4]],
    ['ap', [4]],
    ['일본어', [2]],
    ['영국', [1]],
    ['영어', [1, 5]],
    ['날짜 모름', [6]],
  ])('in Korean that show %j', (filter, found) => {
    expect(lines(pickRows(rows, { ...all, filter }, 'ko', ko))).toEqual(found);
  });

  it.each([
    ['file', [1, 2, 3, 4, 5, 6]],
    ['newest', [4, 5, 1, 2, 3, 6]],
    ['outlet', [3, 1, 5, 6, 4, 2]],
  ] as const)('by %s', (order, found) => {
    expect(lines(pickRows(rows, { ...all, order }, 'en', en))).toEqual(found);
  });

  it('from the last day on, those of one day as in the file, those without a day last', () => {
    const days = [null, '2026-06-24', '2026-06-26', '2026-06-24', null];
    const dated = gatherRows(
      days.map((published, at) => storyOf({ line: at + 1, headline: `Of ship ${at}`, published })),
      { register: [], language: 'en', source: 'a list', taken: [] },
    );
    expect(pickRows(dated, { ...all, order: 'newest' }, 'en', en)).toEqual([2, 1, 3, 0, 4]);
  });

  it('as far as they were chosen, and hold the words', () => {
    const only = new Set([0, 2]);
    expect(lines(pickRows(rows, { ...all, only }, 'en', en))).toEqual([1, 3]);
    expect(lines(pickRows(rows, { ...all, only, filter: 'harbour' }, 'en', en))).toEqual([3]);
  });
});
