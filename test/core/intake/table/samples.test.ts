import { besideProject } from '@test/core/formats/besideProject';
import { describe, expect, it } from 'vitest';
import { readIntake } from '@/core/intake/readIntake';
import type { Story } from '@/core/intake/story';
import { valuesOf } from '@/core/notes/note';

interface Expected {
  readonly folder: string;
  readonly file: string;
  readonly format: string;
  readonly count: number;
  readonly first: Partial<Story>;
  readonly findings: readonly string[];
}

const expected: readonly Expected[] = [
  {
    folder: 'samples/gdelt',
    file: 'artlist-native',
    format: 'gdelt-csv',
    count: 60,
    first: {
      line: 2,
      domain: 'jp.reuters.com',
      headline: 'イラン、イスラエルにミサイル攻撃 トランプ氏の「交渉」主張一蹴',
      published: '2026-03-24',
      firstSeen: true,
    },
    findings: ['dates-first-seen'],
  },
  {
    folder: 'samples/mediacloud',
    file: 'mc-',
    format: 'mediacloud-csv',
    count: 2093,
    first: { line: 2, outlet: null, domain: 'spiegel.de', language: 'de', published: '2026-05-06' },
    findings: [],
  },
  {
    folder: 'samples/zotero',
    file: 'exported-items',
    format: 'zotero-csv',
    count: 98,
    first: {
      line: 2,
      outlet: 'Capitalism Nature Socialism',
      byline: 'Luiz Enrique Vieira De Souza, Marcelo Fetz, Bruna Pastro Zagatto, Nataly Sousa Pinho',
      published: '2022-04-03',
      language: 'en',
      gist: null,
    },
    findings: ['fields-left-out'],
  },
  {
    folder: 'samples/newswcl50',
    file: 'urls',
    format: 'newswcl50',
    count: 50,
    first: { line: 2, domain: 'huffingtonpost.com', lens: 'LL', event: '0' },
    findings: [],
  },
];

for (const { folder, file, format, count, first, findings } of expected) {
  const beside = besideProject(folder);
  it.skipIf(!beside.isThere)(`reads ${folder}/${file}`, async () => {
    const intake = await readIntake(beside.text(file));
    const stories = intake.kind === 'stories' ? intake.stories : [];
    expect(intake).toMatchObject({ format, orElse: [] });
    expect(stories).toHaveLength(count);
    expect(stories[0]).toMatchObject(first);
    expect(stories.every(({ link }) => link !== null)).toBe(true);
    expect(intake.findings.map(({ code }) => code)).toEqual(findings);
  });
}

const mediaCloud = besideProject('samples/mediacloud');
describe.skipIf(!mediaCloud.isThere)('the Media Cloud file', () => {
  it('repeats a title in 418 of its rows, and has a day and a language in each', async () => {
    const intake = await readIntake(mediaCloud.text('mc-'));
    const stories = intake.kind === 'stories' ? intake.stories : [];
    expect(stories.length - new Set(stories.map(({ headline }) => headline)).size).toBe(418);
    expect(new Set(stories.map(({ language }) => language)).size).toBe(21);
    expect(stories.filter(({ published }) => published === null)).toEqual([]);
    expect(stories.at(-1)?.line).toBe(2094);
  });
});

const zotero = besideProject('samples/zotero');
it.skipIf(!zotero.isThere)('names every column of a Zotero library that is left out, in one finding', async () => {
  const { findings } = await readIntake(zotero.text('exported-items'));
  const fields = findings.flatMap((finding) => (finding.code === 'fields-left-out' ? finding.fields : []));
  expect(new Set(fields.map(({ field }) => field)).size).toBe(14);
  expect(fields.every(({ count }) => count > 0 && count <= 98)).toBe(true);
});

it.skipIf(!zotero.isThere)('keeps the months and years a Zotero library has no day for', async () => {
  const intake = await readIntake(zotero.text('exported-items'));
  const stories = intake.kind === 'stories' ? intake.stories : [];
  const undated = stories.filter(({ published }) => published === null);
  expect(undated.length).toBeGreaterThan(0);
  for (const { notes } of undated) expect(valuesOf(notes, 'published')[0]).toMatch(/^\d{4}(?:-\d\d)?$/);
});

const hostile = besideProject('hostile/own/csv');
describe.skipIf(!hostile.isThere)('hostile tables', () => {
  it.each<[file: string, rows: number, told: readonly object[]]>([
    ['10k-columns', 1, [{ code: 'columns-beyond', line: 1, count: 9500, most: 500 }]],
    ['cr-only', 1, []],
    ['empty-header', 1, []],
    ['huge-field', 1, [{ code: 'line-too-long', line: 2, most: 100_000 }]],
    ['quote-mid-field', 1, []],
    ['sep-line', 1, []],
    ['unterminated-quote', 2, [{ code: 'cell-unclosed', line: 2 }]],
  ])('%s', async (file, rows, told) => {
    const intake = await readIntake(hostile.text(file));
    expect(intake.kind === 'table' ? intake.table.rows.length : intake.kind).toBe(rows);
    expect(intake.findings).toEqual(told);
  });
});
