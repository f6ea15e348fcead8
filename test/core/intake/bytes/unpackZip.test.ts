import { besideProject } from '@test/core/formats/besideProject';
import fc from 'fast-check';
import { strToU8, Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { mostBytes, mostFiles } from '@/core/intake/bytes/limits';
import { unpackZip } from '@/core/intake/bytes/unpackZip';
import { encodeAs } from './encodeAs';

const namesOf = (zip: Uint8Array) => unpackZip(zip).entries.map(({ name }) => name);
const read = ({ bytes }: { readonly bytes: Uint8Array | null }) =>
  bytes === null ? null : new TextDecoder().decode(bytes);

/** A zip written as it streams, sizes after each file, as a Mac does. */
function streamed(
  files: readonly (readonly [name: string, text: string])[],
  Way: typeof ZipDeflate | typeof ZipPassThrough = ZipDeflate,
): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const [name, text] of files) {
    const file = new Way(name);
    zip.add(file);
    file.push(strToU8(text), true);
  }
  zip.end();
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
}

/** The same zip with bytes changed wherever they stand. */
function changed(zip: Uint8Array, from: readonly number[], to: readonly number[]): Uint8Array {
  const copy = zip.slice();
  for (let at = 0; at < copy.length; at++) if (from.every((byte, place) => copy[at + place] === byte)) copy.set(to, at);
  return copy;
}

describe('a zip', () => {
  it.each([
    ['packed', zipSync({ 'a.md': strToU8('one'), 'sub/b.md': strToU8('two') })],
    ['only stored', zipSync({ 'a.md': strToU8('one'), 'sub/b.md': strToU8('two') }, { level: 0 })],
    [
      'written as it streamed',
      streamed([
        ['a.md', 'one'],
        ['sub/b.md', 'two'],
      ]),
    ],
  ])('%s gives its files', (_, zip) => {
    const { entries, findings } = unpackZip(zip);
    expect(entries.map((entry) => [entry.name, entry.size, read(entry)])).toEqual([
      ['a.md', 3, 'one'],
      ['sub/b.md', 3, 'two'],
    ]);
    expect(findings).toEqual([]);
  });

  it('gives both of two files of one name, and an empty one', () => {
    const zip = streamed(
      [
        ['a.md', 'one'],
        ['a.md', 'two'],
        ['b.md', ''],
      ],
      ZipPassThrough,
    );
    expect(unpackZip(zip).entries.map((entry) => [entry.name, read(entry)])).toEqual([
      ['a.md', 'one'],
      ['a.md', 'two'],
      ['b.md', ''],
    ]);
  });

  it('shows a name and follows it nowhere', () => {
    expect(namesOf(zipSync({ '../../etc/passwd': strToU8('x'), '/root': strToU8('y') }))).toEqual([
      '../../etc/passwd',
      '/root',
    ]);
  });

  it.each([
    ['폴더.md', '폴더.md', 'utf-8'],
    ['모델과 회사.md', '모델과 회사.md', 'euc-kr'],
    ['モデルとカイシャ.md', 'モデルとカイシャ.md', 'shift_jis'],
  ])('reads the name %s as it was written', (name, shown, encoding) => {
    const bytes = encoding === 'utf-8' ? strToU8(name) : encodeAs(encoding, name);
    const stand = 'x'.repeat(bytes.length);
    const zip = changed(zipSync({ [stand]: strToU8('text') }), [...strToU8(stand)], [...bytes]);
    expect(namesOf(zip)).toEqual([shown]);
  });

  it('passes over folders and what a system adds for itself', () => {
    const zip = zipSync({
      'sub/': new Uint8Array(),
      '__MACOSX/._a.md': strToU8('x'),
      'sub/.DS_Store': strToU8('x'),
      'Thumbs.db': strToU8('x'),
      'sub/a.md': strToU8('x'),
    });
    expect(unpackZip(zip)).toMatchObject({
      entries: [{ name: 'sub/a.md' }],
      findings: [],
      passed: ['__MACOSX/._a.md', 'sub/.DS_Store', 'Thumbs.db'],
    });
  });

  it('names a zip within it, and goes on', () => {
    const inner = zipSync({ 'b.md': strToU8('two') });
    expect(unpackZip(zipSync({ 'inner.zip': inner, 'a.md': strToU8('one') }))).toMatchObject({
      entries: [{ name: 'a.md' }],
      findings: [{ code: 'zip-in-zip', line: 1, name: 'inner.zip' }],
    });
  });

  it('holds documents that are zips themselves, which are told later as what they are', () => {
    const document = zipSync({ 'word/document.xml': strToU8('<w/>') }, { level: 0 });
    expect(namesOf(zipSync({ 'a.docx': document }))).toEqual(['a.docx']);
  });

  it('names a file packed in a way not read here, or damaged, and goes on', () => {
    const whole = zipSync({ 'a.md': strToU8('one '.repeat(200)), 'b.md': strToU8('two') });
    const left = { findings: [{ code: 'zip-entry-left-out', line: 1, name: 'a.md' }], entries: [{ name: 'b.md' }] };
    const otherWay = whole.slice();
    otherWay[8] = 99;
    expect(unpackZip(otherWay)).toMatchObject(left);
    const damaged = whole.slice();
    damaged.fill(0xff, 34, 44);
    expect(unpackZip(damaged)).toMatchObject(left);
  });

  it('keeps what came before the place it breaks off at', () => {
    const whole = zipSync({
      'a.md': strToU8('one'),
      'b.md': strToU8('two, and more of it than fits into the part that is left here'),
    });
    for (const length of [45, 90, whole.length - 30]) {
      const { entries, findings } = unpackZip(whole.subarray(0, length));
      expect(findings.at(-1)).toEqual({ code: 'zip-broken', line: 1 });
      expect(entries.length).toBeGreaterThanOrEqual(length > 60 ? 1 : 0);
    }
  });

  it('stops at so many files', () => {
    const files = Object.fromEntries(Array.from({ length: mostFiles + 5 }, (_, at) => [`${at}.md`, strToU8('x')]));
    const { entries, findings } = unpackZip(zipSync(files));
    expect([entries.length, findings]).toEqual([mostFiles, [{ code: 'too-many-files', line: 1, most: mostFiles }]]);
  });

  it('of nothing holds nothing', () => {
    expect(unpackZip(zipSync({}))).toEqual({ entries: [], findings: [], passed: [] });
  });
});

describe('a zip that unpacks to too much', () => {
  const zeros = zipSync({ 'ok.md': strToU8('before it'), 'a.md': new Uint8Array(60_000_000) });

  it('is stopped while it inflates; what came before is kept', () => {
    const { entries, findings } = unpackZip(zeros);
    expect(entries.map(({ name }) => name)).toEqual(['ok.md']);
    expect(findings).toEqual([{ code: 'zip-too-large', line: 1, most: zeros.length * 100, times: 100 }]);
  });

  it('is stopped whatever size it states', () => {
    const size = [0, 0x87, 0x93, 0x03];
    expect(unpackZip(changed(zeros, size, [10, 0, 0, 0])).findings).toMatchObject([{ code: 'zip-too-large' }]);
  });

  it('is stopped at what is read at most, where its own size allows more', () => {
    const noise = new Uint8Array(17_000_000).map((_, at) => (at * at * 31) % 251);
    const { findings } = unpackZip(zipSync({ 'a.csv': noise, 'b.csv': noise, 'c.csv': noise }, { level: 0 }));
    expect(findings).toEqual([{ code: 'zip-too-large', line: 1, most: 50_000_000, times: null }]);
  });

  it('gives no bytes of one file that is too heavy, and the others whole', () => {
    const heavy = new Uint8Array(mostBytes + 1).map((_, at) => (at * at * 31) % 251);
    const { entries, findings } = unpackZip(zipSync({ 'heavy.csv': heavy, 'a.md': strToU8('one') }, { level: 0 }));
    expect(findings).toEqual([]);
    expect(entries.map(({ name, size, bytes }) => [name, size, bytes?.length ?? null])).toEqual([
      ['heavy.csv', heavy.length, null],
      ['a.md', 3, 3],
    ]);
  });
});

it('never throws, whatever is changed in a zip', () => {
  const zip = zipSync({ 'a.md': strToU8('one '.repeat(50)), 'b.md': strToU8('two') });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { maxLength: 6 }),
      fc.nat(zip.length),
      (changes, length) => {
        const broken = zip.slice(0, length);
        for (const [at, byte] of changes) if (at < length) broken[at] = byte;
        expect(unpackZip(broken).entries.length).toBeLessThanOrEqual(2);
      },
    ),
    { seed: 53, numRuns: 500 },
  );
});

const bombs = besideProject('hostile/own/zip');

describe.skipIf(!bombs.isThere)('zips made to do harm, beside the project (skipped where they are absent)', () => {
  it.each([
    ['bomb-100MB-zeros.zip', 'zip-too-large'],
    ['bomb-lying-size.zip', 'zip-too-large'],
    ['garbage.zip', 'zip-broken'],
    ['nested.zip', 'zip-in-zip'],
    ['truncated.zip', 'zip-broken'],
  ])('%s is refused within a second', (name, code) => {
    const bytes = bombs.bytes(name);
    const before = process.cpuUsage();
    const { entries, findings } = unpackZip(bytes);
    const { user, system } = process.cpuUsage(before);
    expect(findings.map((finding) => finding.code)).toEqual([code]);
    expect(entries).toEqual([]);
    expect((user + system) / 1000).toBeLessThan(1000);
  });
});
