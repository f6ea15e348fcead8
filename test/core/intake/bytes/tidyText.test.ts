import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { undoDoubleEncoding } from '@/core/intake/bytes/letters/undoDoubleEncoding';
import { readWindows1252 } from '@/core/intake/bytes/letters/windows1252';
import { tidyText } from '@/core/intake/bytes/tidyText';

/** What becomes of a text that is written as UTF-8 and read as windows-1252. */
const doubled = (text: string) => readWindows1252(new TextEncoder().encode(text));

describe('text encoded twice', () => {
  it.each([
    ['CafÃ© de lâ€™Europe', 'Café de l’Europe', 1],
    ['â€œfalseâ€\u009d, they said', '“false”, they said', 1],
    ['Ã©tÃ© Ã  GenÃ¨ve'.replace('Ã ', 'Ã\u00a0'), 'été à Genève', 1],
    [doubled('알리바바'), '알리바바', 1],
    [doubled('CÔTE D’IVOIRE'), 'CÔTE D’IVOIRE', 1],
    [doubled('good 😀'), 'good 😀', 1],
    [doubled('시작된 파업\n\n항만 멈춰\r\n없음 없음'), '시작된 파업\n\n항만 멈춰\r\n없음 없음', 3],
    ['one line\n\nFÃ¼r alle — and this “was” right', 'one line\n\nFür alle — and this “was” right', 1],
  ])('%s', (text, meant, count) => {
    expect(undoDoubleEncoding(text)).toMatchObject({ text: meant, findings: [{ code: 'encoded-twice', count }] });
  });

  it('is told with the line of the first, and counted by lines', () => {
    expect(tidyText('a\r\nb\rc\ncafÃ©\nÃ©')?.findings).toEqual([{ code: 'encoded-twice', line: 4, count: 2 }]);
  });

  it.each(
    [
      'São Paulo, “IRMÔ, MAÇÃ',
      '“IRMÃ” AND «MAÇÃ»',
      'Spaß“ und «É»',
      'Æ’ © Ã',
      'naïve façade — “right” as it is…',
      '한국어 日本語',
      'â€ is cut, Ã\n© too',
      'Â\u0085 is a control character',
      'à€€à€€ is longer than it need be',
      'ÃÃ© at the seam of ÀÃ',
    ].map((text) => [text.replace('Æ’', 'ƒ’')]),
  )('leaves alone what does not go both ways: %s', (text) => {
    const { text: kept } = undoDoubleEncoding(text);
    expect(kept).toBe(text.replace('ÃÃ©', 'Ãé'));
  });

  it('comes back as it was meant, for any text of letters', () => {
    // One letter of Hangul or Han alone could be a word in Latin script, and is left.
    const letter = fc.constantFrom(...'éèüßñçãô“”’—…🙂abc \n', '가나', '漢字', 'あの');
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 40 }), (letters) => {
        const text = letters.join('');
        const twice = doubled(text);
        // Words in capitals in quotation marks cannot be told from it; they are left alone above.
        expect(undoDoubleEncoding(twice).text).toBe(text);
      }),
      { seed: 47, numRuns: 300 },
    );
  });
});

describe('what is taken out of a text or told of it', () => {
  it.each([
    ['\uFEFF\uFEFFa', 'a', []],
    ['ï»¿a', 'a', [{ code: 'encoded-twice', line: 1, count: 1 }]],
    [
      'a long enough first line\nwith\0one and another\0',
      'a long enough first line\nwithone and another',
      [{ code: 'nulls-removed', line: 2, count: 2 }],
    ],
    ['a\n\uFFFDb\uFFFD', 'a\n\uFFFDb\uFFFD', [{ code: 'letters-lost', line: 2, count: 2 }]],
    ['# Title\n??? ???? ?? AI', '# Title\n??? ???? ?? AI', [{ code: 'letters-questioned', line: 2, count: 9 }]],
    ['What? Why?? Because the sources differ, and nobody asked either of them.', null, []],
    ['', '', []],
  ])('%j', (raw, text, findings) => {
    expect(tidyText(raw)).toEqual({ text: text ?? raw, findings });
  });

  it('is no text where it is control characters', () => {
    expect(tidyText('ab\x01\x02\x03')).toBeNull();
  });
});
