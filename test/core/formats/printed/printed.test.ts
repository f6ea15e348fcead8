import { describe, expect, it } from 'vitest';
import { saysNoLens } from '@/core/formats/printed/noLens';
import { printedDate } from '@/core/formats/printed/printedDate';
import { printedLanguage } from '@/core/formats/printed/printedLanguage';
import { disguisedHost, printedLink, writtenLink } from '@/core/formats/printed/printedLink';
import { printedName } from '@/core/formats/printed/printedName';
import { scriptLanguage } from '@/core/formats/printed/scriptLanguage';

describe('a printed date', () => {
  it.each([
    ['2026-06-24', '2026-06-24'],
    ['2026-06-24T09:00:00Z', '2026-06-24'],
    ['2026-02-26 00:56:04', '2026-02-26'],
    ['2026/6/4', '2026-06-04'],
    ['2026. 6. 24.', '2026-06-24'],
    ['2026년 6월 24일', '2026-06-24'],
    ['2026年6月24日', '2026-06-24'],
    ['2024-02-29', '2024-02-29'],
    ['2026-02-29', null],
    ['2026-13-01', null],
    ['2026-00-10', null],
    ['2026-01-00', null],
    ['2026-06-241', null],
    ['24/6/2026', null],
    ['yesterday', null],
    ['', null],
  ])('%j is %j', (printed, date) => {
    expect(printedDate(printed)).toBe(date);
  });
});

describe('a printed language', () => {
  it.each([
    ['en', 'en'],
    ['EN', 'en'],
    [' ko ', 'ko'],
    ['zh_hans', 'zh-Hans'],
    ['ZH-hant-tw', 'zh-Hant-TW'],
    ['pt-br', 'pt-BR'],
    ['es-419', 'es-419'],
    ['english', null],
    ['e', null],
    ['', null],
    ['?', null],
    ['"onmouseover=1 x="en', null],
    ['en-us-x-long', null],
  ])('%j is %j', (printed, language) => {
    expect(printedLanguage(printed)).toBe(language);
  });
});

describe('what stands where a link should', () => {
  it.each([
    ['https://a.example/B', 'https://a.example/B', null, ''],
    ['<https://a.example>', 'https://a.example', null, ''],
    ['[label](https://a.example)', 'https://a.example', null, ''],
    ['https://a.example (archived)', 'https://a.example', null, '(archived)'],
    ['javascript:alert(1)', null, 'javascript:alert(1)', ''],
    ['[x](javascript:1)', null, 'javascript:1', ''],
    ['not yet found', null, 'not yet found', ''],
    ['//a.example/b', null, '//a.example/b', ''],
    ['"https://a.example/b c"', 'https://a.example/b c', null, ''],
    ['"<https://a.example>"', null, '<https://a.example>', ''],
  ])('%j', (printed, link, brokenLink, rest) => {
    expect(printedLink(printed)).toEqual({ link, brokenLink, rest, hidden: false });
  });

  it('loses direction marks that would show another address', () => {
    expect(printedLink('https://a.example/\u202emoc')).toEqual({
      link: 'https://a.example/%E2%80%AEmoc',
      brokenLink: null,
      rest: '',
      hidden: true,
    });
    expect(printedLink('java\u200bscript:1').hidden).toBe(true);
  });

  it.each(['https://a.example/b c', '<https://a.example>', '[x](javascript:1)', 'two words', 'https://a.example'])(
    'is written so that it is read again: %j',
    (text) => {
      const { link, brokenLink } = printedLink(writtenLink(text));
      expect(link ?? brokenLink).toBe(text);
    },
  );

  it.each([
    ['https://www.cnbc.com@evil.example/', 'evil.example'],
    ['https://a.example', null],
    ['https://', null],
    ['javascript:1', null],
  ])('may lead to another host than it names: %j', (text, host) => {
    expect(disguisedHost(text)).toBe(host);
  });
});

describe('a printed name', () => {
  it.each([
    ["Tom's Hardware", "Tom's Hardware", false],
    ['  두  칸 ', '두 칸', false],
    ['CBNC\u202e', 'CBNC', true],
    ['\u200b', '', true],
  ])('%j', (printed, name, hidden) => {
    expect(printedName(printed)).toEqual({ name, hidden });
  });
});

it.each([
  'unlabelled',
  'Unlabeled',
  '무표지',
  '라벨 없음',
  '분류 없음',
  '未标注',
  '无标签',
  '未分類',
  'ラベルなし',
  '?',
])('%s says no lens', (word) => {
  expect(saysNoLens(word)).toBe(true);
  expect(saysNoLens(`${word} x`)).toBe(false);
});

it.each([
  ['Über', 'en'],
  ['AI 규제', 'ko'],
  ['日本のAI', 'ja'],
  ['中国', 'zh'],
])('%s is most likely in %s', (text, language) => {
  expect(scriptLanguage(text)).toBe(language);
});
