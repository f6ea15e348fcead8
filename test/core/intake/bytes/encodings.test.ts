import { createHash } from 'node:crypto';
import { besideProject } from '@test/core/formats/besideProject';
import { describe, expect, it } from 'vitest';
import { readBytes } from '@/core/intake/bytes/readBytes';
import { allOf } from './allOf';
import { isFault } from './isFault';

interface Expected {
  readonly file: string;
  readonly expect: string;
  readonly nfcSha256: string | null;
}

const files = besideProject('hostile/own/encodings');

describe.skipIf(!files.isThere)('files in every encoding, beside the project (skipped where they are absent)', () => {
  const expected: readonly Expected[] = files.isThere ? JSON.parse(files.text('EXPECT.json')) : [];

  it.each(expected.map((each) => [each.file, each] as const))('%s comes to what it should', async (file, wanted) => {
    const [read] = await allOf(readBytes(file, files.bytes(file)));
    if (read === undefined) throw new Error('nothing came of it');
    const { text, encodings, intake } = read;
    const faults = intake.findings.filter(isFault);
    if (wanted.nfcSha256 !== null) {
      const lines = (text ?? '').replace(/\r\n?/g, '\n').normalize('NFC');
      expect(createHash('sha256').update(lines).digest('hex')).toBe(wanted.nfcSha256);
    }
    if (wanted.expect === 'ok-with-encoding-choice') expect(encodings).not.toEqual([]);
    if (wanted.expect.startsWith('reported')) expect(faults).not.toEqual([]);
    if (wanted.expect === 'reported-with-line') expect(faults.some(({ line }) => line > 1)).toBe(true);
    if (wanted.expect === 'ok') expect(faults.map(({ code }) => code)).toEqual([]);
    expect(text?.includes('\uFFFD') ?? false).toBe(faults.some(({ code }) => code === 'letters-lost'));
  });
});
