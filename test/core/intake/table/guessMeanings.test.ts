import { expect, it } from 'vitest';
import { guessMeanings } from '@/core/intake/table/guessMeanings';

const rowsOf = (rows: readonly (readonly string[])[]) => rows.map((cells, at) => ({ line: at + 2, cells }));

it.each<[header: string, meanings: readonly (string | null)[]]>([
  [
    'url,outlet,country,lang,title,date,lens,gist,quote',
    ['link', 'outlet', 'country', 'language', 'headline', 'published', 'lens', 'gist', 'quote'],
  ],
  [
    '링크,언론사,국가,언어,기사 제목,날짜,관점,요약,인용',
    ['link', 'outlet', 'country', 'language', 'headline', 'published', 'lens', 'gist', 'quote'],
  ],
  [
    '网址,媒体,国家,语言,标题,日期,视角,摘要,引用,作者',
    ['link', 'outlet', 'country', 'language', 'headline', 'published', 'lens', 'gist', 'quote', 'byline'],
  ],
  [
    'リンク,メディア,国,言語,見出し,掲載日,視点,要約,引用文,著者',
    ['link', 'outlet', 'country', 'language', 'headline', 'published', 'lens', 'gist', 'quote', 'byline'],
  ],
  [
    'Article URL,Media-Name,Publish_Date,Author(s),Region,Summary',
    ['link', 'outlet', 'published', 'byline', 'region', 'description'],
  ],
  ['country_label,country_iso2,has_gist,source_of_fact,note', ['country', null, null, null, null]],
  ['date,published,title,headline', [null, 'published', null, 'headline']],
  [' ,,x', [null, null, null]],
])('%s', (header, meanings) => {
  const names = header.split(',');
  expect(guessMeanings(names, rowsOf([names.map(() => '')]))).toEqual(meanings);
});

it('takes a column of web addresses for the link, whatever it is called, and no other meaning for a second', () => {
  const rows = rowsOf([
    ['https://a.example', 'https://a.example/1', 'A'],
    ['https://b.example', 'https://b.example/2', 'B'],
    ['', 'none', 'C'],
    ['https://c.example', 'https://c.example/2', 'C'],
  ]);
  expect(guessMeanings(['media', 'x', 'y'], rows)).toEqual(['link', null, null]);
  expect(guessMeanings(['media', 'url', 'outlet'], rows)).toEqual([null, 'link', 'outlet']);
  expect(guessMeanings(['media', 'url', 'link'], rows)).toEqual([null, 'link', null]);
});

it('takes a column of days for the date where no other is called so', () => {
  const rows = rowsOf([
    ['2026-06-24', 'soon'],
    ['2026-06-25T10:00Z', 'now'],
    ['2026-06-26', ''],
  ]);
  expect(guessMeanings(['x', 'y'], rows)).toEqual(['published', null]);
  expect(guessMeanings(['x', 'date'], rows)).toEqual([null, 'published']);
  expect(guessMeanings(['lens', 'y'], rows)).toEqual(['lens', null]);
});
