import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateRangesOf, datesOf } from '@/core/reading/quantities/datesOf';
import { anyText, hardTexts } from './anyText';

const around = '2026-06-24';
const shown = (text: string, language: string | null = null, day: string | null = around) =>
  datesOf(text, language, day).map(({ text: said, from, to }) => (from === to ? [said, from] : [said, from, to]));

describe('a day with its year', () => {
  it.each([
    ['2026년 6월 24일', '2026-06-24'],
    ['2026年6月24日', '2026-06-24'],
    ['２０２６年６月２４日', '2026-06-24'],
    ['2026. 6. 24', '2026-06-24'],
    ['2026-06-24', '2026-06-24'],
    ['2026/06/24', '2026-06-24'],
    ['24.6.2026', '2026-06-24'],
    ['06/24/2026', '2026-06-24'],
    ['24/06/2026', '2026-06-24'],
    ['05/05/2026', '2026-05-05'],
    ['24 June 2026', '2026-06-24'],
    ['24th of June, 2026', '2026-06-24'],
    ['June 24, 2026', '2026-06-24'],
    ['Jun. 24th 2026', '2026-06-24'],
    ['29 February 2024', '2024-02-29'],
    ['12 October 1492', '1492-10-12'],
    ['16. Nov. 2016', '2016-11-16'],
    ['2019-sep-1', '2019-09-01'],
    ['9/18/15', '2015-09-18'],
    ['05/05/89', '1989-05-05'],
    ['令和8年6月24日', '2026-06-24'],
    ['平成２２年１月２９日', '2010-01-29'],
    ['令和元年5月1日', '2019-05-01'],
    ['民國115年6月24日', '2026-06-24'],
    ['26年6月24日', '2026-06-24'],
    ['98년 6월 24일', '1998-06-24'],
    ['367年1月1日', '0367-01-01'],
    ['2026年六月二十四日', '2026-06-24'],
    ['二〇二六年六月十日', '2026-06-10'],
    ['1901年の9月30日', '1901-09-30'],
    ['1월 22일, 2018', '2018-01-22'],
  ])('%s is %s', (text, day) => {
    expect(datesOf(text, null, null)).toEqual([{ start: 0, end: text.length, text, from: day, to: day, year: 'text' }]);
  });
});

describe('a day without a year', () => {
  it.each([
    ['6월 10일 자로', '6월 10일', '2026-06-10'],
    ['6月10日に', '6月10日', '2026-06-10'],
    ['6月10号', '6月10号', '2026-06-10'],
    ['周三，6月10日', '6月10日', '2026-06-10'],
    ['said,10 June', '10 June', '2026-06-10'],
    ['on 10 June.', '10 June', '2026-06-10'],
    ['by June 10, they', 'June 10', '2026-06-10'],
    ['5/4(月)', '5/4', '2026-05-04'],
    ['12월 22일', '12월 22일', '2026-12-22'],
    ['1월 3일', '1월 3일', '2026-01-03'],
    ['六月三十日に', '六月三十日', '2026-06-30'],
    ['back 22/04', '22/04', '2026-04-22'],
    ['on 4/22', '4/22', '2026-04-22'],
    ['Oct/2', 'Oct/2', '2026-10-02'],
    ['작년 6월 10일', '작년 6월 10일', '2025-06-10'],
    ['昨年6月10日', '昨年6月10日', '2025-06-10'],
    ['June 10 next year', 'June 10 next year', '2027-06-10'],
    ['10 June last year', '10 June last year', '2025-06-10'],
  ])('in %s takes the year that puts it nearest', (text, said, day) => {
    expect(datesOf(text, null, around)).toMatchObject([{ text: said, from: day, to: day, year: 'dossier' }]);
    expect(datesOf(text, null, null)).toEqual([]);
    expect(datesOf(text, null, 'some day')).toEqual([]);
  });

  it('may lie in the year before or after', () => {
    expect(shown('12월 28일', 'ko', '2026-01-03')).toEqual([['12월 28일', '2025-12-28']]);
    expect(shown('3 January', 'en', '2025-12-28')).toEqual([['3 January', '2026-01-03']]);
    expect(shown('29 February', 'en', '2025-12-28')).toEqual([['29 February', '2024-02-29']]);
    expect(shown('29 February', 'en', around)).toEqual([]);
  });
});

it('reads a month with its year as all its days', () => {
  expect(shown('in February 2026, 2026년 4월에는')).toEqual([
    ['February 2026', '2026-02-01', '2026-02-28'],
    ['2026년 4월', '2026-04-01', '2026-04-30'],
  ]);
});

it('reads 4/22 as a day in the languages that write it so', () => {
  expect(shown('4/22에', 'ko')).toEqual([['4/22', '2026-04-22']]);
  expect(shown('4/22', 'en')).toEqual([]);
  expect(shown('26/06/24에, 26.6.24. 발표, 10/2에', 'ko')).toEqual([
    ['26/06/24', '2026-06-24'],
    ['26.6.24', '2026-06-24'],
    ['10/2', '2026-10-02'],
  ]);
  expect(shown('05/05/71', 'zh')).toEqual([['05/05/71', '1971-05-05']]);
  expect(shown('3/4에 달하는, 10/2, 08/12,2015', 'ko')).toEqual([]);
  expect(shown('2026년 6월 24일, 2026.6.25.', 'ko')).toEqual([
    ['2026년 6월 24일', '2026-06-24'],
    ['2026.6.25', '2026-06-25'],
  ]);
});

it.each([
  '30 February 2026',
  '13월 40일',
  '04/05/2026',
  '13/13/2026',
  'the 24th',
  '24일',
  '음력 6월 10일',
  '旧暦の2015年1月1日',
  '寛政3年1月2日',
  '9/11, on 9/11, 24/7, 5-4',
  'you may 5 times march 3',
  'June 5 million',
  'June 5%',
  'https://example.org/2026/06/24/x',
  'version 2.6.24',
  'no date',
  '',
])('%j states no day', (text) => {
  expect(datesOf(text, null, around)).toEqual([]);
});

describe('a range', () => {
  it.each([
    ['between 22 April and 5 June', '22 April and 5 June', '2026-04-22', '2026-06-05', 45],
    ['from April 22 to June 5, 2026', 'April 22 to June 5, 2026', '2026-04-22', '2026-06-05', 45],
    ['4월 22일부터 6월 5일까지', '4월 22일부터 6월 5일', '2026-04-22', '2026-06-05', 45],
    ['2026년 4월 22일부터 6월 5일 사이', '2026년 4월 22일부터 6월 5일', '2026-04-22', '2026-06-05', 45],
    ['4월 22일과 6월 5일 사이', '4월 22일과 6월 5일', '2026-04-22', '2026-06-05', 45],
    ['2026年4月22日至6月5日', '2026年4月22日至6月5日', '2026-04-22', '2026-06-05', 45],
    ['4月22日から6月5日まで', '4月22日から6月5日', '2026-04-22', '2026-06-05', 45],
    ['5月3日～6日', '5月3日～6日', '2026-05-03', '2026-05-06', 4],
    ['June 10-12', 'June 10-12', '2026-06-10', '2026-06-12', 3],
    ['from 10 to 12 June 2025', '10 to 12 June 2025', '2025-06-10', '2025-06-12', 3],
    ['22 December to 5 January 2027', '22 December to 5 January 2027', '2026-12-22', '2027-01-05', 15],
    ['2026년 12월 22일부터 1월 5일', '2026년 12월 22일부터 1월 5일', '2026-12-22', '2027-01-05', 15],
    ['2026-06-01 ~ 2026-06-05', '2026-06-01 ~ 2026-06-05', '2026-06-01', '2026-06-05', 5],
  ])('%s', (text, said, from, to, days) => {
    expect(dateRangesOf(text, null, around)).toMatchObject([{ text: said, from, to, days }]);
    expect(datesOf(text, null, around)).toMatchObject([{ from }, { to }]);
  });

  it.each([
    '22 April and 5 June',
    '10 and 12 June',
    'from 5 June 2026 to 22 April 2026',
    '6월 5일, 4월 22일',
    '30 February to 5 June 2026',
    'on 5 June some said they would go to 7 June',
  ])('is not %s', (text) => {
    expect(dateRangesOf(text, null, around)).toEqual([]);
  });
});

it('finds any day in each of its spellings', () => {
  const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year = 0, month = 0, dayOfMonth = 0] = iso.split('-').map(Number);
      const name = date.toLocaleString('en', { month: 'long', timeZone: 'UTC' });
      for (const spelling of [
        iso,
        `${year}년 ${month}월 ${dayOfMonth}일`,
        `${year}年${month}月${dayOfMonth}日`,
        `${dayOfMonth} ${name} ${year}`,
        `${name} ${dayOfMonth}, ${year}`,
      ]) {
        expect(shown(`a ${spelling} b`)).toEqual([[spelling, iso]]);
      }
    }),
    { seed: 7 },
  );
});

it('takes any text, keeps to it, and never lets two days overlap', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('en', 'ko', null), fc.constantFrom(around, null), (text, language, day) => {
      let last = 0;
      for (const { start, end, text: said, from, to } of datesOf(text, language, day)) {
        expect(said).toBe(text.slice(start, end));
        expect(start).toBeGreaterThanOrEqual(last);
        expect(from <= to).toBe(true);
        last = end;
      }
      for (const range of dateRangesOf(text, language, day)) {
        expect(range.text).toBe(text.slice(range.start, range.end));
        expect(range.days).toBeGreaterThan(0);
      }
    }),
    { seed: 13, numRuns: 2000 },
  );
});

it.each(hardTexts)('comes to an end with a hundred thousand of %j', (part) => {
  const text = part.repeat(Math.ceil(100_000 / part.length));
  expect(datesOf(text, 'ko', around).every(({ start, end, text: said }) => said === text.slice(start, end))).toBe(true);
});
