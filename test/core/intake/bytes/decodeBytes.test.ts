import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '@/core/intake/bytes/decodeBytes';
import { encodeAs } from './encodeAs';

const korean = '앤트로픽은 알리바바가 모델의 능력을 몰래 빼냈다고 주장했다. 회사는 이를 부인하고 있다.';
const japanese = 'アンソロピックは、アリババがモデルの能力を不正に引き出したと主張している。';
const chinese = '公司说这个模型是他们自己的，不是从美国来的。对方没有回应这一问题。';
const taiwanese = '公司說這個模型是他們自己的，不是從美國來的。對方沒有回應這一問題。';
const french =
  'L\u2019entreprise a déjà nié avoir copié le modèle\u00a0: «\u00a0c\u2019est faux\u00a0», a-t-elle répété à la presse.';
const german = 'Das Unternehmen weist die Vorwürfe zurück. Größere Schäden gäbe es nicht.';
const polish = 'Spółka zaprzecza, że skopiowała możliwości modelu. Źródła są zgodne co do tego.';
const russian = 'Компания отрицает, что скопировала возможности модели. Источники в этом согласны.';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    [...text]
      .flatMap((letter) => [...letter.split('')])
      .flatMap((unit) => {
        const code = unit.charCodeAt(0);
        return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
      }),
  );
const bytes = (...parts: readonly (string | number | Uint8Array)[]) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'number' ? [part] : typeof part === 'string' ? [...utf8(part)] : [...part],
    ),
  );
const codes = (decoded: ReturnType<typeof decodeBytes>) => decoded.findings.map(({ code }) => code);

describe('an encoding told by its letters', () => {
  it.each([
    ['euc-kr', korean],
    ['shift_jis', japanese],
    ['euc-jp', japanese],
    ['gb18030', chinese],
    ['big5', taiwanese],
    ['windows-1252', german],
    ['windows-1250', polish],
    ['windows-1251', russian],
  ])('reads %s', (encoding, text) => {
    const decoded = decodeBytes(encodeAs(encoding, text));
    expect(decoded).toMatchObject({ text, encoding, tried: true });
    expect(decoded.findings).toEqual([{ code: 'encoding-tried', line: 1, encoding }]);
    expect(decoded.choices).not.toContain(encoding);
  });

  it('reads the upper half of windows-1252, which Node 20 does not', () => {
    const latin = Uint8Array.from(french, (letter) => (letter === '\u2019' ? 0x92 : letter.charCodeAt(0)));
    expect(decodeBytes(latin)).toMatchObject({ text: french, encoding: 'windows-1252' });
  });

  it('looks at no more of a long file than it must', () => {
    const long = encodeAs('euc-kr', korean.repeat(1500));
    expect(decodeBytes(long)).toMatchObject({ encoding: 'euc-kr', tried: true });
  });

  it('offers the other encodings that lose nothing, and only those', () => {
    const { choices } = decodeBytes(encodeAs('euc-kr', korean));
    expect(choices).toContain('gb18030');
    expect(choices).not.toContain('shift_jis');
  });

  it('reads a mostly English file whose only foreign bytes are quotation marks', () => {
    expect(decodeBytes(bytes('It', 0x92, 's all the company said, in ', 0x93, 'one line', 0x94, '.')).text).toBe(
      'It’s all the company said, in “one line”.',
    );
  });

  it.each([
    ['windows-1253', 'Η εταιρεία αρνείται ότι αντέγραψε τις δυνατότητες του μοντέλου.'],
    ['windows-1255', 'החברה מכחישה שהעתיקה את יכולות המודל ואומרת שהטענה אינה נכונה.'],
    ['koi8-r', 'Компания отрицает, что скопировала возможности модели.'],
  ])('does not take %s for another', (encoding, text) => {
    expect(decodeBytes(encodeAs(encoding, text)).text).toBeNull();
  });

  it('says that it does not know, and lets the reader choose', () => {
    const greek = Uint8Array.from({ length: 60 }, (_, at) => (at % 7 === 6 ? 0x20 : 0xc1 + ((at * 11) % 0x18)));
    const decoded = decodeBytes(greek);
    expect(decoded).toMatchObject({ text: null, encoding: null, tried: false });
    expect(codes(decoded)).toEqual(['encoding-unknown']);
    expect(decoded.choices).toContain('windows-1251');
  });
});

describe('an encoding told by the bytes', () => {
  it.each([
    ['utf-8', bytes(korean)],
    ['utf-8', bytes(0xef, 0xbb, 0xbf, korean)],
    ['utf-8', bytes(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, korean)],
    ['utf-16le', bytes(0xff, 0xfe, utf16(korean, true))],
    ['utf-16be', bytes(0xfe, 0xff, utf16(korean, false))],
    ['utf-16le', utf16(korean, true)],
    ['utf-16be', utf16(korean, false)],
    [
      'utf-32le',
      bytes(
        0xff,
        0xfe,
        0,
        0,
        ...[...korean].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8, 0, 0]),
      ),
    ],
    [
      'utf-32be',
      bytes(
        0,
        0,
        0xfe,
        0xff,
        ...[...korean].flatMap((letter) => [0, 0, letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255]),
      ),
    ],
    ['iso-2022-kr', bytes(0x1b, '$)C', ...[...korean].flatMap((letter) => shifted(letter)))],
    ['iso-2022-jp', bytes(0x1b, '$B', 0x46, 0x7c, 0x4b, 0x5c, 0x1b, '(B.')],
  ])('%s', (encoding, file) => {
    const decoded = decodeBytes(file);
    expect(decoded).toMatchObject({ encoding, tried: false, choices: [], findings: [] });
    expect(decoded.text).toBe(encoding === 'iso-2022-jp' ? '日本.' : korean);
  });

  function shifted(letter: string): readonly (number | string)[] {
    const [one = 0, other] = encodeAs('euc-kr', letter);
    return other === undefined ? [letter] : [0x0e, one & 0x7f, other & 0x7f, 0x0f];
  }

  it.each([
    ['a half unit at the end of UTF-16', bytes(0xff, 0xfe, utf16('가\n나', true), 0x41), 2, 1],
    ['a half of a pair in UTF-16', bytes(0xff, 0xfe, utf16('가\ud83d나', true)), 1, 1],
    [
      'UTF-32 that ends early, or is none',
      bytes(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0, 0, 0xd8, 0, 0, 0, 0, 0x11, 0, 0x41),
      1,
      3,
    ],
    ['UTF-8 cut within a letter', bytes('가나\n다').subarray(0, -1), 2, 1],
    ['halves of a pair in UTF-8', bytes(korean, '\n', 0xed, 0xa0, 0xbd, korean), 2, 3],
  ])('%s is read, and what is lost is told with its line', (_, file, line, count) => {
    const decoded = decodeBytes(file);
    expect(decoded.findings).toEqual([{ code: 'letters-lost', line, count }]);
    expect(decoded.text).toContain('\uFFFD');
  });

  it('does not take a lone letter of Latin-1 for UTF-8 that lost one', () => {
    expect(decodeBytes(bytes('un caf', 0xe9))).toMatchObject({ text: 'un café', encoding: 'windows-1252' });
  });

  it('keeps to letters where escapes lead nowhere', () => {
    expect(
      decodeBytes(bytes('a line long enough to be text '.repeat(9), 0x1b, '$)C', 0x0e, 0x7e, 0x0f, 'A')).encoding,
    ).toBe('utf-8');
  });
});

describe('an encoding the file declares', () => {
  it.each([
    ['<?xml version="1.0" encoding="EUC-KR"?><rss>', 'euc-kr', korean],
    ["<?xml version='1.0' encoding='iso-8859-1'?><rss>", 'windows-1252', german],
    ['<!doctype html><meta charset=shift_jis>', 'shift_jis', japanese],
    ['<html><meta http-equiv="Content-Type" content="text/html; charset=gb2312">', 'gbk', chinese],
  ])('%s', (head, encoding, text) => {
    const file = bytes(head, encodeAs(encoding, text));
    expect(decodeBytes(file)).toEqual({ text: head + text, encoding, tried: false, choices: [], findings: [] });
  });

  it('is believed only where it fits', () => {
    const decoded = decodeBytes(bytes('<?xml version="1.0" encoding="shift_jis"?><rss>', encodeAs('euc-kr', korean)));
    expect(decoded.encoding).toBe('euc-kr');
    expect(codes(decoded)).toEqual(['encoding-tried', 'encoding-differs']);
  });

  it('gives way to UTF-8, which nothing is by chance, and says so', () => {
    const decoded = decodeBytes(bytes('<?xml version="1.0" encoding="iso-8859-1"?>', korean));
    expect(decoded.findings).toEqual([
      { code: 'encoding-differs', line: 1, declared: 'windows-1252', encoding: 'utf-8' },
    ]);
  });

  it.each([
    ['is not worth a word where nothing depends on it', '<?xml version="1.0" encoding="iso-8859-1"?><a/>'],
    ['is not looked for in what has no tags', `{"html":"<meta charset=euc-kr>${korean}"}`],
    ['is no encoding', `<?xml version="1.0" encoding="klingon"?>${korean}`],
  ])('%s', (_, text) => {
    expect(decodeBytes(bytes(text))).toMatchObject({ text, encoding: 'utf-8', findings: [] });
  });

  it('falls back on the letters where it says UTF-8 and is none', () => {
    const decoded = decodeBytes(bytes('<?xml version="1.0" encoding="utf-8"?>', encodeAs('euc-kr', korean)));
    expect(decoded).toMatchObject({ encoding: 'euc-kr', tried: true });
  });
});

describe('an encoding the reader chose', () => {
  const file = encodeAs('euc-kr', korean);

  it('is used, and the others stay to be chosen', () => {
    const decoded = decodeBytes(file, 'gb18030');
    expect(decoded).toMatchObject({ encoding: 'gb18030', tried: false, findings: [] });
    expect(decoded.choices).toContain('euc-kr');
    expect(decoded.choices).not.toContain('gb18030');
    expect(decodeBytes(bytes(korean), 'windows-1251').choices[0]).toBe('utf-8');
  });

  it('loses letters where it does not fit, and that is told', () => {
    expect(codes(decodeBytes(file, 'utf-8'))).toContain('letters-lost');
  });

  it('that is none counts as no choice', () => {
    expect(decodeBytes(file, 'klingon')).toEqual(decodeBytes(file));
  });
});

describe('what is no text', () => {
  const padded = (...head: readonly (number | string)[]) =>
    bytes(...head, ...Array.from({ length: 40 }, (_, at) => at * 6));

  it.each([
    ['PNG', padded(0x89, 'PNG')],
    ['JPEG', padded(0xff, 0xd8, 0xff)],
    ['WebP', padded('RIFF', 1, 2, 3, 4, 'WEBP')],
    ['PDF', padded('%PDF-1.7')],
    ['gzip', padded(0x1f, 0x8b)],
    ['ELF', padded(0x7f, 'ELF')],
    ['EXE', padded('MZ', 0x90, 0)],
    ['Microsoft Office 97, HWP', padded(0xd0, 0xcf, 0x11, 0xe0)],
    ['MP4', padded(0, 0, 0, 32, 'ftypisom')],
    ['Excel', bytes('PK', 3, 4, '[Content_Types].xml xl/workbook.xml')],
    ['HWPX', bytes('PK', 3, 4, 'mimetypeapplication/hwp+zip')],
    ['zip', bytes('PK', 3, 4, 'a.md')],
    [null, bytes(...Array.from({ length: 300 }, (_, at) => (at * 89) % 253))],
    [null, bytes('a', 1, 2, 3, 4, 5, 6)],
    [
      null,
      bytes(
        ...Array.from({ length: 400 }, (_, at) =>
          at % 2 === 0 ? (at * 37) % 256 : at % 9 === 0 ? 0 : 0xd8 + (at % 8),
        ),
      ),
    ],
  ])('%s', (kind, file) => {
    expect(decodeBytes(file)).toEqual({
      text: null,
      encoding: null,
      tried: false,
      choices: [],
      findings: [{ code: 'not-text', line: 1, kind }],
    });
  });
});

describe('any bytes', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'가나다 의일이\n\r\tabc.,漢字éß😀'), maxLength: 60 });

  it.each([
    ['UTF-8', (text: string) => bytes(text)],
    ['UTF-8 with its mark', (text: string) => bytes(0xef, 0xbb, 0xbf, text)],
    ['UTF-16 with its mark', (text: string) => bytes(0xff, 0xfe, utf16(text, true))],
    ['UTF-16, the other way round', (text: string) => bytes(0xfe, 0xff, utf16(text, false))],
  ])('%s comes back as it was', (_, encode) => {
    fc.assert(
      fc.property(letters, (text) => {
        expect(decodeBytes(encode(text)).text).toBe(text);
      }),
      { seed: 41, numRuns: 200 },
    );
  });

  it('are read or refused, never thrown at, and nothing is lost in silence', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (file) => {
        const { text, findings } = decodeBytes(file);
        expect(text === null || text.includes('\uFFFD')).toBe(
          findings.some(({ code }) => ['not-text', 'encoding-unknown', 'letters-lost'].includes(code)),
        );
      }),
      { seed: 43, numRuns: 500 },
    );
  });
});
