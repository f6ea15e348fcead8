import { describe, expect, it } from 'vitest';
import type { Briefing } from '@/core/briefing/briefing';
import type { Finding } from '@/core/formats/findings';
import { readFile } from '@/core/formats/readFile';

function readBriefing(text: string): { readonly briefing: Briefing; readonly findings: readonly Finding[] } {
  const reading = readFile(text);
  if (reading.kind !== 'briefing') throw new Error(`read as ${reading.kind}`);
  return reading;
}

const section = '\n### S\n- i';

describe('a briefing is recognised', () => {
  it.each([
    ['by the word before its title', '# [요약] T'],
    ['by the word before its title, in any case', '# [ SUMMARY ] T'],
    ['by a field', '# T\n**出典**: https://a.example\n## S'],
    ['by a field with its colon in the bold', '# T\n**Date:** 2031-03-04'],
  ])('%s', (_, text) => {
    expect(readFile(text)).toMatchObject({ kind: 'briefing', format: 'briefing-markdown' });
  });

  it.each([
    ['a Meta line', '# [Summary] T\n**Meta:** type: event\n## Summary\nx'],
    ['a field only below its first section', '# T\n## Summary\n**Date**: x'],
    ['another word before its title', '# [Update] T\n> d'],
    ['an open bracket before its title', '# [Summary T\n> d'],
  ])('but not with %s', (_, text) => {
    expect(readFile(text).kind).not.toBe('briefing');
  });
});

describe('the head of a briefing', () => {
  it.each<[string, string, Partial<Briefing>]>([
    ['has a title and a feed', '# [Summary] A | B | The Feed', { title: 'A | B', feed: 'The Feed' }],
    ['may have no feed', '# [Summary] A|B', { title: 'A|B', feed: null, slug: 'a-b' }],
    ['may have an empty feed', '# [Summary] A | ', { title: 'A |', feed: null }],
    ['may have a title alone', '# A\n**Date**: 2031-03-04', { title: 'A', date: '2031-03-04' }],
    [
      'has its day from its address',
      '# [Summary] A\n**Source**: https://a.example/2031-03-04-b/',
      { date: '2031-03-04', slug: '2031-03-04-b' },
    ],
    [
      'has no day where the address has none',
      '# [Summary] A\n**Source**: https://a.example/2031-13-04',
      { date: null },
    ],
    [
      'has the day it states before that of its address',
      '# [Summary] A\n**Date**: 2031-03-05\n**Source**: https://a.example/2031-03-04',
      { date: '2031-03-05' },
    ],
    [
      'has a slug from its title where the address has none',
      '# [Summary] A b\n**Source**: https://a.example',
      { slug: 'a-b' },
    ],
    [
      'has fields in Korean',
      '# A\n**원문 URL**: https://a.example/b\n**날짜**: 2031. 3. 4.\n**요약일**: 2031-03-05 00:56:04\n**언어**: ko',
      { sourceLink: 'https://a.example/b', date: '2031-03-04', writtenOn: '2031-03-05', language: 'ko' },
    ],
    [
      'has fields in Chinese',
      '# A\n**来源**：https://a.example/b\n**日期**：2031年3月4日\n**撰写日期**：2031-03-05\n**语言**：zh-hans',
      { sourceLink: 'https://a.example/b', date: '2031-03-04', writtenOn: '2031-03-05', language: 'zh-Hans' },
    ],
    [
      'has fields in Japanese',
      '# A\n**出典**: https://a.example/b\n**日付**: 2031-03-04\n**作成日**: 2031-03-05\n**言語**: ja',
      { sourceLink: 'https://a.example/b', date: '2031-03-04', writtenOn: '2031-03-05', language: 'ja' },
    ],
    ['has a language by its letters', '# [要約] これ', { language: 'ja' }],
    ['has an introduction of many lines', '# [Summary] A\n\n---\n\nOne\ntwo.\n\nThree.', { intro: 'One two. Three.' }],
    ['may have none', '# [Summary] A', { intro: null, sourceLink: null, language: 'en' }],
    ['may have no title', '**Date**: 2031-03-04', { title: '?', slug: 'briefing' }],
  ])('%s', (_, text, expected) => {
    expect(readBriefing(text + section).briefing).toMatchObject(expected);
  });

  it.each<[string, string, readonly Finding[]]>([
    ['nothing', '# [Summary] A', []],
    ['no title', '**Date**: 2031-03-04', [{ code: 'title-missing', line: 1 }]],
    ['an empty title', '# [Summary]', [{ code: 'title-missing', line: 1 }]],
    [
      'an address that is none',
      '# [Summary] A\n**Source**: javascript:1',
      [{ code: 'link-refused', line: 2, text: 'javascript:1' }],
    ],
    ['a day that is none', '# [Summary] A\n**Date**: soon', [{ code: 'date-unreadable', line: 2, text: 'soon' }]],
    [
      'a day of writing that is none',
      '# [Summary] A\n**Written**: soon',
      [{ code: 'date-unreadable', line: 2, text: 'soon' }],
    ],
    [
      'a language that is none',
      '# [Summary] A\n**Language**: English',
      [{ code: 'language-unreadable', line: 2, text: 'English' }],
    ],
    ['a field nobody knows', '# [Summary] A\n**Editor**: B', [{ code: 'meta-key-unknown', line: 2, key: 'Editor' }]],
  ])('is told of %s', (_, text, findings) => {
    expect(readBriefing(text + section).findings).toEqual(findings);
  });

  it('takes bold without a colon for the introduction', () => {
    expect(readBriefing(`# [Summary] A\n**Bold** words.\n**: x${section}`).briefing.intro).toBe(
      '**Bold** words. **: x',
    );
  });
});

describe('the sections of a briefing', () => {
  const sections = (text: string) => readBriefing(`# [Summary] T\n${text}`).briefing.sections;

  it.each([
    ['🔥 주요 뉴스', '주요 뉴스'],
    ['🛠️ 제품 & 도구', '제품 & 도구'],
    ['👩‍💻🏽 People', 'People'],
    ['🇰🇷 Korea', 'Korea'],
    ['1️⃣ First', 'First'],
    ['2031 in numbers', '2031 in numbers'],
    ['#1 story', '#1 story'],
    ['🔥', '?'],
  ])('%s is called %s', (heading, name) => {
    expect(sections(`### ${heading}\n- i`)[0]?.name).toBe(name);
  });

  it.each([
    ['has a bold title', '*   **A b** — c', 'A b', 'c'],
    ['has a bold title and a colon', '- **A**: c', 'A', 'c'],
    ['has a bold title and nothing more', '- **A**', 'A', ''],
    ['has no title where bold opens a sentence', '- **A** b', null, '**A** b'],
    ['has no title where bold is not closed', '- **A b', null, '**A b'],
    ['has no title where bold is empty', '- **** — b', null, '**** — b'],
    ['has no title where bold comes later', '- a **B**', null, 'a **B**'],
    ['may go on', '- a\n  b\n\n  c', null, 'a b c'],
    ['may be a paragraph', 'a b', null, 'a b'],
  ])('an item %s', (_, text, title, rest) => {
    expect(sections(`### S\n${text}`)[0]?.items).toEqual([{ title, text: rest }]);
  });

  it('may have no items', () => {
    expect(sections('### S\n\n  a\n### R')).toEqual([
      { name: 'S', items: [{ title: null, text: 'a' }] },
      { name: 'R', items: [] },
    ]);
  });
});

describe('the end of a briefing', () => {
  const read = (text: string) => readBriefing(`# [Summary] T\n### S\n- i\n${text}`);

  it.each([
    ['below a rule', '---\n*By a model.*', 'By a model.'],
    ['over two lines', '---\n*By a model.*\n*Checked.*', 'By a model. Checked.'],
    ['without a rule, at the very end', '\n*By a model.*\n', 'By a model.'],
    ['nothing', '---', null],
  ])('says who wrote it: %s', (_, text, notice) => {
    const { briefing, findings } = read(text);
    expect(briefing.modelNotice).toBe(notice);
    expect(findings).toEqual([]);
  });

  it('takes no italic line among items for it', () => {
    expect(read('*so*\n- j').briefing).toMatchObject({
      modelNotice: null,
      sections: [{ items: [{ text: 'i' }, { text: '*so*' }, { text: 'j' }] }],
    });
  });

  it('is told of other text', () => {
    expect(read('---\nx\n**y**').findings).toEqual([
      { code: 'text-unplaced', line: 5, text: 'x' },
      { code: 'text-unplaced', line: 6, text: '**y**' },
    ]);
  });

  it('may be followed by further sections', () => {
    expect(read('---\n### R\n- j').briefing.sections).toHaveLength(2);
  });
});
