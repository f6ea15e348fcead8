import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBytes } from '@/core/intake/bytes/readBytes';
import { readText, tooHeavy } from '@/core/intake/bytes/readOne';
import { allOf } from './allOf';
import { encodeAs } from './encodeAs';

const dossier = `# 앤트로픽과 알리바바
**Meta:** type: event · date: 2031-03-04 · 1 takes · 1 lenses · 1 regions
## Summary
회사는 이를 부인하고 있다.
## Regional takes
### A lens
- **The Daily** (Korea, ko) — 무슨 일이 있었나
  Source: https://daily.example/a
`;

const one = async (...given: Parameters<typeof readBytes>) => {
  const [read, ...more] = await allOf(readBytes(...given));
  if (read === undefined || more.length > 0) throw new Error(`${more.length + 1} came`);
  return read;
};

describe('reading a file', () => {
  it('brings its text, how it was encoded, and what it holds', async () => {
    const read = await one('a.md', strToU8(dossier));
    expect(read).toMatchObject({
      name: 'a.md',
      bytes: strToU8(dossier).length,
      encoding: 'utf-8',
      encodings: [],
      text: dossier,
    });
    expect(read.intake).toMatchObject({
      format: 'dossier-md',
      kind: 'dossiers',
      dossiers: [{ takes: [{ outlet: 'The Daily' }] }],
    });
  });

  it('tells of its bytes and of its text together, by line', async () => {
    const text = dossier.replace('(Korea, ko)', '()').replace('무슨', 'cafÃ©');
    const read = await one('a.md', strToU8(text));
    const lines = read.intake.findings.map(({ line }) => line);
    expect(read.intake.findings.map(({ code }) => code)).toContain('encoded-twice');
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  it('tells of lost letters once, though both the bytes and the dossier do', async () => {
    const bytes = strToU8(dossier);
    bytes[3] = 0xff;
    const read = await one('a.md', bytes);
    expect(read.intake.findings.filter(({ code }) => code === 'letters-lost')).toHaveLength(1);
  });

  it('offers other encodings, and reads it in the one wished for', async () => {
    const bytes = encodeAs('euc-kr', dossier.replaceAll('—', '-').replace('·', '·'));
    const read = await one('a.md', bytes);
    expect(read.encoding).toBe('euc-kr');
    expect(read.encodings).toContain('gb18030');
    expect(await one('a.md', bytes, { encoding: 'gb18030' })).toMatchObject({ encoding: 'gb18030' });
  });

  it('refuses what is no text, with the encodings it could be forced into', async () => {
    expect(await one('a.png', strToU8('\u0089PNG', true))).toMatchObject({
      text: null,
      encoding: null,
      intake: { kind: 'nothing', format: null, findings: [{ code: 'not-text', kind: 'PNG' }] },
    });
  });

  it('refuses what is too heavy without looking at it', async () => {
    const read = await one('a.json', new Uint8Array(25_000_000).fill(0x5b));
    expect(read.intake.findings).toEqual([{ code: 'file-too-heavy', line: 1, bytes: 25_000_000, most: 20_000_000 }]);
    expect(tooHeavy(25_000_000, true)).toBeNull();
    expect(tooHeavy(50_000_001, true)).toMatchObject({ most: 50_000_000 });
    expect(tooHeavy(20_000_000, false)).toBeNull();
  });
});

describe('reading marks of brat with their text', () => {
  const ann = strToU8('T1\tORG 0 6\tGoogle\n');
  const about = { name: 'a.txt', bytes: strToU8('Google was founded') };

  it('is one reading', async () => {
    const [read, ...more] = await allOf(readBytes('a.ann', ann, {}, about));
    expect(more).toEqual([]);
    expect(read).toMatchObject({ name: 'a.ann', intake: { format: 'brat', texts: [{ text: 'Google was founded' }] } });
  });

  it.each([
    ['no marks', strToU8('no marks'), about],
    ['no text but a picture', ann, { ...about, bytes: strToU8('\u0089PNG', true) }],
    ['marks that are no text', strToU8('\u0089PNG', true), about],
  ])('is two readings where there are %s', async (_, marks, text) => {
    expect((await allOf(readBytes('a.ann', marks, {}, text))).map(({ name }) => name)).toEqual(['a.ann', 'a.txt']);
  });
});

describe('reading a zip', () => {
  const zip = zipSync({ 'sub/a.md': strToU8(dossier), 'b.txt': strToU8('nothing we know of'), 'c.zip': zipSync({}) });

  it('brings each file of it, and what is to tell of the zip', async () => {
    const reads = await allOf(readBytes('all.zip', zip));
    expect(reads.map(({ name, intake }) => [name, intake.kind])).toEqual([
      ['all.zip', 'nothing'],
      ['all.zip/sub/a.md', 'dossiers'],
      ['all.zip/b.txt', 'nothing'],
    ]);
    expect(reads[0]?.intake.findings).toEqual([{ code: 'zip-in-zip', line: 1, name: 'c.zip' }]);
  });

  it('brings only the file that is asked for again', async () => {
    expect(await one('all.zip', zip, { only: 'all.zip/sub/a.md' })).toMatchObject({ name: 'all.zip/sub/a.md' });
  });

  it('brings marks of brat with the text beside them, and the rest by itself', async () => {
    const ann = strToU8('T1\tORG 0 6\tGoogle\n');
    const reads = await allOf(
      readBytes(
        'a.zip',
        zipSync({ 'd/a.txt': strToU8('Google was founded'), 'd/a.ann': ann, 'b.ann': ann, 'c.txt': strToU8('x') }),
      ),
    );
    expect(reads.map(({ name, intake }) => [name, intake.kind])).toEqual([
      ['a.zip/d/a.ann', 'marks'],
      ['a.zip/b.ann', 'marks'],
      ['a.zip/c.txt', 'nothing'],
    ]);
    expect(reads[0]?.intake).toMatchObject({ texts: [{ text: 'Google was founded' }] });
  });

  it('tells of files a system put there, with the zip where that is told of, else with the first file', async () => {
    const mac = { '__MACOSX/._a.md': strToU8('x'), '.DS_Store': strToU8('x') };
    const told = { code: 'zip-system-files', line: 1, count: 2, name: '__MACOSX/._a.md' };
    const codes = async (files: Parameters<typeof zipSync>[0], wish = {}) =>
      (await allOf(readBytes('a.zip', zipSync(files, { level: 0 }), wish))).map(({ name, intake }) => [
        name,
        intake.findings.filter(({ code }) => /^zip|^file/.test(code)).map(({ code }) => code),
      ]);
    const both = { 'a.md': strToU8(dossier), 'b.md': strToU8(dossier), ...mac };
    expect((await allOf(readBytes('a.zip', zipSync(both))))[0]?.intake.findings).toContainEqual(told);
    expect(await codes(both)).toEqual([
      ['a.zip/a.md', ['zip-system-files']],
      ['a.zip/b.md', []],
    ]);
    expect(await codes(both, { only: 'a.zip/a.md' })).toEqual([['a.zip/a.md', ['zip-system-files']]]);
    expect(await codes(mac)).toEqual([['a.zip', ['file-empty', 'zip-system-files']]]);
    expect(await codes({ 'a.md': strToU8(dossier), 'c.zip': zipSync({}), ...mac })).toEqual([
      ['a.zip', ['zip-in-zip', 'zip-system-files']],
      ['a.zip/a.md', []],
    ]);
    expect(await codes({ 'a.csv': new Uint8Array(20_000_001).fill(0x61), ...mac })).toEqual([
      ['a.zip', ['zip-system-files']],
      ['a.zip/a.csv', ['file-too-heavy']],
    ]);
  });

  it('says of an empty one that it is', async () => {
    expect((await one('a.zip', zipSync({}))).intake.findings).toEqual([{ code: 'file-empty', line: 1 }]);
  });

  it('says of a document that it is one, in a zip too', async () => {
    const document = zipSync({ 'xl/workbook.xml': strToU8('<w/>') }, { level: 0 });
    const told = [{ code: 'not-text', line: 1, kind: 'Excel' }];
    expect((await one('a.xlsx', document)).intake.findings).toEqual(told);
    expect((await one('all.zip', zipSync({ 'a.xlsx': document }))).intake.findings).toEqual(told);
  });

  it('refuses a file in it that is too heavy, and a zip that is', async () => {
    const heavy = new Uint8Array(20_000_001).fill(0x61);
    const [read] = await allOf(readBytes('a.zip', zipSync({ 'b.md': strToU8('x'), 'a.csv': heavy }, { level: 0 })));
    expect(read).toMatchObject({
      name: 'a.zip/a.csv',
      bytes: heavy.length,
      intake: { findings: [{ code: 'file-too-heavy' }] },
    });
    const zipped = new Uint8Array(50_000_001);
    zipped.set(strToU8('PK\u0003\u0004'));
    expect((await one('b.zip', zipped)).intake.findings).toMatchObject([{ code: 'file-too-heavy', most: 50_000_000 }]);
  });
});

describe('reading pasted text', () => {
  it('is reading a file without its bytes', async () => {
    const read = await readText('pasted', dossier);
    const file = await one('pasted', strToU8(dossier));
    expect(read).toEqual({ ...file, encoding: null });
  });

  it('takes it as the kind wished for where there are two', async () => {
    const read = await readText('pasted', dossier, { format: 'dossier-md' });
    expect(read.intake.format).toBe('dossier-md');
  });

  it('refuses control characters', async () => {
    expect(await readText('pasted', 'a\u0001\u0002')).toMatchObject({
      text: null,
      bytes: 3,
      intake: { findings: [{ code: 'not-text' }] },
    });
  });
});
