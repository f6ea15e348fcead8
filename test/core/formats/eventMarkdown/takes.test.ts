import { readDossier, readTake } from '@test/core/formats/readDossier';
import { describe, expect, it } from 'vitest';
import type { Take } from '@/core/dossier/take';
import type { Finding } from '@/core/formats/findings';

const source = '  Source: https://a.example/1';

describe('the first line of a take', () => {
  it.each<[string, string, Partial<Take>]>([
    [
      'has outlet, region, language and gist',
      '- **A B** (C, en) — G.',
      { outlet: 'A B', region: 'C', language: 'en', gist: 'G.' },
    ],
    [
      'parts region from language at the last comma',
      '- **A** (C / D, E, en) —',
      { region: 'C / D, E', language: 'en' },
    ],
    [
      'may have full-width marks',
      '* **新闻**（中国，zh）——　要点',
      { outlet: '新闻', region: '中国', language: 'zh', gist: '要点' },
    ],
    ['may have any dash', '- **A** (C, en) – G', { gist: 'G' }],
    ['may have a hyphen, and a gist that begins with another', '- **A** (C, en) - – G', { gist: '– G' }],
    ['may have a colon', '+ **A** (C, en): G', { gist: 'G' }],
    ['may have no dash', '- **A** (C, en) G', { gist: 'G' }],
    ['may have no gist', '- **A** (C, en)', { gist: null }],
    [
      'may have brackets within the region',
      '- **A** (Korea (South), ko) — G (2)',
      { region: 'Korea (South)', language: 'ko', gist: 'G (2)' },
    ],
    ['says what is not known', '- **A** (?, ?) —', { region: null, language: null }],
    ['has its language tidied', '- **A** (C, ZH_hant) —', { language: 'zh-Hant' }],
    ['may have no bold', '- A B (C, en) — G', { outlet: 'A B', region: 'C', gist: 'G' }],
    ['may have bold nobody closes', '- **A B (C, en) — G', { outlet: 'A B', region: 'C', gist: 'G' }],
    ['may carry a name as a JSON string', '- **"A**B"** ("C)", en) —', { outlet: 'A**B', region: 'C)' }],
    ['keeps quotation marks of the name', '- **"A" B** (C, en) —', { outlet: '"A" B' }],
    [
      'may have a linked outlet',
      '- **[A](https://b.example/1)** (C, en) —',
      { outlet: 'A', link: 'https://b.example/1' },
    ],
    [
      'keeps an outlet linked to anything else as text',
      '- **[A](javascript:1)** (C, en) —',
      { outlet: '[A](javascript:1)', link: null },
    ],
    ['may hold only a language', '- **A** (en) — G', { region: null, language: 'en' }],
    ['may hold only a region', '- **A** (Japan) — G', { region: 'Japan', language: null }],
    ['takes brackets nobody closes as gist', '- **A** (C, en — G', { region: null, gist: '(C, en — G' }],
    ['has its name cleared of hidden characters', '- **A\u202eB** (C\u200b, en) —', { outlet: 'A B', region: 'C' }],
    ['may be a bare address', '- https://www.a.example/1', { outlet: 'a.example', link: 'https://www.a.example/1' }],
    ['may have no name at all', '- **** (C, en) — G', { outlet: '?', region: 'C', gist: 'G' }],
  ])('%s', (_, line, expected) => {
    expect(readTake(line).take).toMatchObject(expected);
  });

  it.each<[string, readonly Finding[]]>([
    ['- **A** (C, en) —', []],
    ['- **A** (?, ?) —', []],
    ['- **A** — G', [{ code: 'region-missing', line: 5, outlet: 'A' }]],
    ['- **A** (, en) — G', [{ code: 'region-missing', line: 5, outlet: 'A' }]],
    ['- **A** (en) — G', [{ code: 'region-missing', line: 5, outlet: 'A' }]],
    ['- **A** (C, Englisch) —', [{ code: 'language-unreadable', line: 5, text: 'Englisch' }]],
    ['- **A** (C) —', [{ code: 'language-unreadable', line: 5, text: '' }]],
    ['- **** (C, en) —', [{ code: 'take-without-outlet', line: 5 }]],
    ['- **A\u200b** (C, en) —', [{ code: 'hidden-characters', line: 5, text: 'A' }]],
    ['- **A** (C\u200b, en) —', [{ code: 'hidden-characters', line: 5, text: 'C' }]],
  ])('is told of %j', (line, findings) => {
    expect(readTake(line, source).findings).toEqual(findings);
  });
});

describe('the lines of a take', () => {
  it('may stand in any order, in any of our languages, and with bold keys', () => {
    const { take, findings } = readTake(
      '- **A** (C, ko) — G',
      '  **출처:** https://a.example/1',
      '  기자: 김',
      '  - 제목： 머리',
      '  日期: 2031年3月4日',
      '  > “말”',
      '  원문: 「말」',
      '  Id: mine',
      '  메모: frame = x',
    );
    expect(take).toMatchObject({
      id: 'mine',
      gist: 'G',
      link: 'https://a.example/1',
      byline: '김',
      headline: '머리',
      published: '2031-03-04',
      quote: { text: '말', original: '말' },
      notes: [{ facet: 'frame', value: 'x', by: 'dossier' }],
    });
    expect(findings).toEqual([]);
  });

  it.each<[string, readonly string[], Partial<Take>]>([
    ['go on with the gist', ['  which goes', 'on and says: this', source], { gist: 'G which goes on and says: this' }],
    [
      'may have blank lines between',
      ['', '  > "Q"', '', source],
      { quote: { text: 'Q', original: null }, link: 'https://a.example/1' },
    ],
    [
      'need not be indented',
      ['> "Q"', '', 'Source: https://a.example/1'],
      { quote: { text: 'Q', original: null }, link: 'https://a.example/1' },
    ],
    [
      'may hold a quotation over many lines',
      ['  > "Q', '  >', '  > goes on"'],
      { quote: { text: 'Q goes on', original: null } },
    ],
    ['may hold a quotation without marks', ['  > Q'], { quote: { text: 'Q', original: null } }],
    ['may hold the original alone', ['  Original: «Q»'], { quote: { text: 'Q', original: 'Q' } }],
    [
      'take 원문 for a link where it holds one',
      ['  원문: https://a.example/2'],
      { link: 'https://a.example/2', quote: null },
    ],
    ['may hold a bare address', ['  https://a.example/3'], { link: 'https://a.example/3' }],
    ['keep what is no link as text', ['  Source: soon'], { link: null, brokenLink: 'soon' }],
    [
      'keep a link and what was no link',
      ['  Source: soon', source],
      { link: 'https://a.example/1', brokenLink: 'soon' },
    ],
    [
      'may be empty',
      ['  Source:', '  Headline:', '  > ""', '  Original:'],
      { link: null, headline: null, quote: null },
    ],
  ])('%s', (_, lines, expected) => {
    expect(readTake('- **A** (C, en) — G', ...lines).take).toMatchObject(expected);
  });

  it.each<[string, readonly string[], readonly Finding[]]>([
    ['no link', [], [{ code: 'link-missing', line: 5, outlet: 'A' }]],
    [
      'a link that is none',
      ['  Source: data:text/html,x'],
      [{ code: 'link-refused', line: 6, text: 'data:text/html,x' }],
    ],
    [
      'a host in disguise',
      ['  Source: https://a.example@b.example'],
      [{ code: 'link-disguised', line: 6, text: 'https://a.example@b.example', host: 'b.example' }],
    ],
    [
      'hidden characters in a link',
      ['  Source: https://a.example/\u202e'],
      [{ code: 'hidden-characters', line: 6, text: 'https://a.example/%E2%80%AE' }],
    ],
    [
      'hidden characters in no link',
      ['  Source: java\u200bscript:1'],
      [
        { code: 'hidden-characters', line: 6, text: 'java\u200bscript:1' },
        { code: 'link-refused', line: 6, text: 'java\u200bscript:1' },
      ],
    ],
    [
      'two links',
      [source, '  Source: https://a.example/2'],
      [{ code: 'link-twice', line: 7, text: 'https://a.example/2' }],
    ],
    [
      'two texts for a link',
      ['  Source: x', '  Source: y', source],
      [
        { code: 'link-refused', line: 6, text: 'x' },
        { code: 'link-refused', line: 7, text: 'y' },
        { code: 'link-twice', line: 7, text: 'y' },
      ],
    ],
    ['words after a link', [`${source} (dead)`], [{ code: 'take-line-unknown', line: 6, text: '(dead)' }]],
    ['a quotation nobody closes', [source, '  > "Q'], [{ code: 'quote-unclosed', line: 7, outlet: 'A' }]],
    ['a lone quotation mark', [source, '  > "'], [{ code: 'quote-unclosed', line: 7, outlet: 'A' }]],
    ['a second quotation', [source, '  > "Q"', '  > "R"'], [{ code: 'take-line-unknown', line: 8, text: '"R"' }]],
    ['a day that is none', [source, '  Date: 2031-02-30'], [{ code: 'date-unreadable', line: 7, text: '2031-02-30' }]],
    [
      'a second headline',
      [source, '  Headline: a', '  Headline: b'],
      [{ code: 'take-line-unknown', line: 8, text: 'Headline: b' }],
    ],
    ['a key nobody knows', [source, '  Mood: tense'], [{ code: 'take-line-unknown', line: 7, text: 'Mood: tense' }]],
    ['words after the keys', [source, '  and so on'], [{ code: 'take-line-unknown', line: 7, text: 'and so on' }]],
    ['a note without a value', [source, '  Note: frame'], [{ code: 'note-unreadable', line: 7, text: 'frame' }]],
    [
      'a note by nobody we know',
      [source, '  Note: a = b · by: me'],
      [{ code: 'note-unreadable', line: 7, text: 'a = b · by: me' }],
    ],
    [
      'a note with an unknown part',
      [source, '  Note: a = b · mood: c'],
      [{ code: 'note-unreadable', line: 7, text: 'a = b · mood: c' }],
    ],
    ['an empty note', [source, '  Note: = b'], [{ code: 'note-unreadable', line: 7, text: '= b' }]],
    ['a stray paragraph', [source, '', 'Stray.'], [{ code: 'text-unplaced', line: 8, text: 'Stray.' }]],
    ['an empty item', [source, '-'], [{ code: 'text-unplaced', line: 7, text: '-' }]],
  ])('are told of %s', (_, lines, findings) => {
    expect(readTake('- **A** (C, en) — G', ...lines).findings).toEqual(findings);
  });

  it('reads every part of a note, its JSON strings too', () => {
    const line = '  Note: "a = b" = c = d · words: "e · f" · layer: quote-translated · by: word-list · source: ""';
    expect(readTake('- **A** (C, en) —', source, line).take.notes).toEqual([
      { facet: 'a = b', value: 'c = d', by: 'word-list', layer: 'quote-translated', words: 'e · f', source: '' },
    ]);
    expect(readTake('- **A** (C, en) —', source, '  Note: "a = b').take.notes).toMatchObject([
      { facet: '"a', value: 'b' },
    ]);
  });

  it('end at the next take, however it is indented', () => {
    const { dossier } = readDossier(
      '# T\n## Takes\n### L\n- **A** (C, en) — G\n  - **B** (D, en) — H\n  * Source: https://b.example',
    );
    expect(dossier.takes.map(({ outlet, link }) => [outlet, link])).toEqual([
      ['A', null],
      ['B', 'https://b.example'],
    ]);
  });
});

describe('the ids of takes', () => {
  const ids = (...takes: readonly string[]) =>
    readDossier(['# T', '## Takes', ...takes].join('\n')).dossier.takes.map(({ id }) => id);

  it('are the outlets as slugs, each its own', () => {
    expect(ids('- **A B** (C, en)', '- **A-B** (C, en)', '- **!** (C, en)')).toEqual(['a-b', 'a-b-2', 'take']);
  });

  it('are those the file gives, unless two are the same', () => {
    expect(ids('- **A** (C, en)', '  Id: x', '- **B** (C, en)')).toEqual(['x', 'b']);
    expect(ids('- **A** (C, en)', '  Id: b', '- **B** (C, en)')).toEqual(['a', 'b']);
  });
});
