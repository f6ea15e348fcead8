import { readDossier } from '@test/core/formats/readDossier';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '@/core/dossier/dossier';
import type { Finding } from '@/core/formats/findings';
import { readFile } from '@/core/formats/readFile';

const end = '## Takes\n## Basis\n- b';

function codes(text: string): readonly (readonly [Finding['code'], number])[] {
  return readDossier(text).findings.map(({ code, line }) => [code, line]);
}

describe('a dossier is recognised', () => {
  it.each([
    ['by its Meta line', 'x\n**Meta:** date: 2031-01-01'],
    ['by a Meta line in Chinese', '# x\ny\n**元数据：** date: 2031-01-01'],
    ['by a known section', '# x\ny\n## 주목할 점 (계속)\n- z'],
    ['by a take', 'My takes\n- **A** (B, en) — c'],
    ['by a title alone', '# x'],
    ['by a title and a dek alone', '\n# x\n> y\n'],
  ])('%s', (_, text) => {
    expect(readFile(text)).toMatchObject({ kind: 'dossier', format: 'event-markdown' });
  });

  it.each([
    ['prose', 'Dear all,\nsee you.'],
    ['a read-me', '# My project\n\nInstall it.\n\n## Usage\n- **run** it'],
    ['a second-level title alone', '## x'],
    ['a dek alone', '> x'],
  ])('but %s is not', (_, text) => {
    expect(readFile(text)).toEqual({ kind: 'unreadable', format: null, findings: [{ code: 'form-unknown', line: 1 }] });
  });
});

describe('the head of a dossier', () => {
  it.each<[string, string, Partial<Dossier>]>([
    ['has a title and a dek of many lines', '# T\n> D\n>\n> goes on', { title: 'T', dek: 'D goes on' }],
    ['may have no dek', '# T', { title: 'T', dek: null }],
    ['may stand in any order', '**Meta:** date: 2031-03-04\n> D\n# T', { title: 'T', dek: 'D', date: '2031-03-04' }],
    ['is not known by an empty title', '#\n# T', { title: 'T' }],
    ['has no known title where there is none', '> D', { title: '?', slug: 'dossier', dek: 'D' }],
    [
      'has its heads parted at commas',
      '# T\n**Meta:** heads: a, "b, c"，한·미 d、"e" f',
      { heads: ['a', 'b, c', '한·미 d', '"e" f'] },
    ],
    ['has counts', '# T\n**Meta**: 0 takes · 1 lens | 2 regions', { declared: { takes: 0, lenses: 1, regions: 2 } }],
    [
      'has keys in our languages',
      '# T\n**메타:** 유형: event · 날짜: 2031. 3. 4. · 질문: 누구 · 언어: KO',
      { date: '2031-03-04', heads: ['누구'], language: 'ko' },
    ],
    ['may carry its slug', '# T\n**Meta:** slug: "a · b"\n---\nCanonical: https://a.example/c', { slug: 'a · b' }],
    ['has a slug from its address', '# T\n---\nCanonical: https://a.example/en/n/the-slug.md', { slug: 'the-slug' }],
    [
      'has a slug from its title where the address has none',
      '# T U\n---\nCanonical: https://a.example/',
      { slug: 't-u' },
    ],
    ['has a slug in its own letters', '# T\n---\nCanonical: https://a.example/n/%EA%B0%80', { slug: '가' }],
    ['has a slug of whatever letters the address has', '# T\n---\nCanonical: https://a.example/n/%E0', { slug: '%E0' }],
    ['stands below a block of keys', '---\ntags: x\n# a comment\n---\n# T', { title: 'T' }],
  ])('%s', (_, text, expected) => {
    expect(readDossier(`${text}\n${end}`).dossier).toMatchObject(expected);
  });

  it.each<[string, string, readonly Finding[]]>([
    ['no title', '> D\n**Meta:** type: event', [{ code: 'title-missing', line: 1 }]],
    ['no Meta line', '\n# T', [{ code: 'meta-missing', line: 2 }]],
    [
      'a second Meta line',
      '# T\n**Meta:** type: event\n**Meta:** type: event',
      [{ code: 'text-unplaced', line: 3, text: '**Meta:** type: event' }],
    ],
    ['a block of keys', '---\na: b\n---\n# T\n**Meta:** type: event', [{ code: 'frontmatter-ignored', line: 1 }]],
    ['no block of keys, only a rule', '---\n\n# T\n**Meta:** type: event', []],
    [
      'no block of keys, as nothing closes it',
      '---\na: b\n# T\n**Meta:** type: event',
      [{ code: 'text-unplaced', line: 2, text: 'a: b' }],
    ],
    [
      'text around the title',
      'x\n# T\ny\n**Meta:** type: event',
      [
        { code: 'text-unplaced', line: 1, text: 'x' },
        { code: 'text-unplaced', line: 3, text: 'y' },
      ],
    ],
    [
      'a day that is none',
      '# T\n**Meta:** date: 2031-02-30',
      [{ code: 'date-unreadable', line: 2, text: '2031-02-30' }],
    ],
    [
      'a language that is none',
      '# T\n**Meta:** language: English',
      [{ code: 'language-unreadable', line: 2, text: 'English' }],
    ],
    ['another type', '# T\n**Meta:** type: person', [{ code: 'meta-key-unknown', line: 2, key: 'type: person' }]],
    [
      'an unknown key',
      '# T\n**Meta:** __proto__: x · constructor: y',
      [
        { code: 'meta-key-unknown', line: 2, key: '__proto__: x' },
        { code: 'meta-key-unknown', line: 2, key: 'constructor: y' },
      ],
    ],
    [
      'an unknown count',
      '# T\n**Meta:** 3 moods · moods · 3 constructor',
      [
        { code: 'meta-key-unknown', line: 2, key: '3 moods' },
        { code: 'meta-key-unknown', line: 2, key: 'moods' },
        { code: 'meta-key-unknown', line: 2, key: '3 constructor' },
      ],
    ],
    [
      'a key given twice',
      '# T\n**Meta:** date: 2031-01-01 · date: 2031-01-02',
      [{ code: 'meta-key-unknown', line: 2, key: 'date: 2031-01-02' }],
    ],
    [
      'a count that is none',
      '# T\n**Meta:** -5 takes · takes · 1e3 regions',
      [
        { code: 'count-unreadable', line: 2, text: '-5 takes' },
        { code: 'count-unreadable', line: 2, text: 'takes' },
        { code: 'count-unreadable', line: 2, text: '1e3 regions' },
      ],
    ],
    [
      'an address that is none',
      '# T\n**Meta:** type: event\n---\nCanonical: javascript:1',
      [{ code: 'link-refused', line: 4, text: 'javascript:1' }],
    ],
  ])('is told of %s', (_, text, findings) => {
    const told = readDossier(`${text}\n## Summary\ns\n${end}`).findings;
    expect(told).toEqual(findings);
  });
});

describe('the language of a dossier', () => {
  it.each([
    ['is what Meta says', '# 제목\n**Meta:** language: ja\n## 요약\nx\n---\nCanonical: https://a.example/zh/n/x', 'ja'],
    ['is else that of its address', '# 제목\n## 摘要\nx\n---\nCanonical: https://a.example/fr/n/x', 'fr'],
    ['is not a part of an address that is no language', '# 제목\n---\nCanonical: https://a.example/n/x', 'ko'],
    ['is not an address of one part', '# T\n---\nCanonical: https://a.example/fr', 'en'],
    ['is else that of its headings', '# T\n## Regional takes\n## 摘要\nx', 'zh'],
    ['is else that of its letters', '# T\n## Summary\nこれは', 'ja'],
  ])('%s', (_, text, language) => {
    expect(readDossier(text).dossier.language).toBe(language);
  });
});

describe('a file that is cut', () => {
  const whole = [
    '# T',
    '**Meta:** 2 takes',
    '## Summary',
    'x',
    '## Takes',
    '### L',
    '- **A** (B, en)',
    '  Source: https://a.example',
    '- **C** (D, en)',
    '  Source: https://c.example',
  ];

  it.each(whole.slice(0, 8).map((_, index) => index + 1))('after line %i says so there', (line) => {
    expect(codes(whole.slice(0, line).join('\n'))).toContainEqual(['file-cut', line]);
  });

  it('is not taken for cut once its takes are there', () => {
    expect(codes(whole.join('\n'))).toEqual([]);
  });

  it('is not taken for cut where its end is there', () => {
    const short = whole.slice(0, 8).join('\n');
    for (const last of ['---\nCanonical: https://a.example/x', '## Across the graph\n- Entities: A', '## Basis\n- b']) {
      expect(codes(`${short}\n${last}`)).toEqual([['takes-differ', 2]]);
    }
  });
});
