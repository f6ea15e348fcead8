import { describe, expect, it } from 'vitest';
import { type Finding, weightOf } from '@/core/formats/findings';
import { readFile } from '@/core/formats/readFile';
import { besideProject } from './besideProject';

interface Expected {
  readonly file: string;
  readonly kind: string;
  readonly line: number | null;
}

const mutants = besideProject('hostile/own/dossier-mutants');
const seeds = besideProject('seeds');
const isThere = mutants.isThere && seeds.isThere;

/** True of the seed itself, or follows from a count that the fault has changed. */
const counted = new Set<Finding['code']>(['takes-differ', 'lenses-differ', 'regions-differ', 'quotes-translated']);

/** The fault moved its own line: the list names the line it had before. */
const moved = new Map([['take-without-lens.md', 19]]);

describe.skipIf(!isThere)('dossiers broken on purpose, beside the project (skipped where they are absent)', () => {
  const expected: readonly Expected[] = isThere ? JSON.parse(mutants.text('EXPECT.json')) : [];

  it.each(expected.map((each) => [each.file, each] as const))('%s is told as it should be', (file, { kind, line }) => {
    const reading = readFile(mutants.text(file));
    const told = reading.findings.filter(({ code }) => !counted.has(code));
    const here = told.filter((finding) => finding.line === (moved.get(file) ?? line));
    const classes = new Set(here.map(({ code }) => weightOf[code]));
    if (kind === 'ok' || kind === 'ok-as-text') expect(told).toEqual([]);
    else if (kind === 'ok-or-warning') expect(here).toEqual(told);
    else if (kind === 'error') expect(classes).toContain('fault');
    else if (kind === 'warning') expect(classes).toEqual(new Set(['notice']));
    else expect(here).not.toEqual([]);
  });

  it('names the line that is listed for at least 37 of 38', () => {
    expect(expected).toHaveLength(38);
    expect(moved.size).toBeLessThanOrEqual(1);
  });

  it.each(expected.map(({ file }) => file).filter((file) => !file.startsWith('truncated')))(
    '%s keeps all 17 takes',
    (file) => {
      const reading = readFile(mutants.text(file));
      expect(reading.kind === 'dossier' && reading.dossier.takes.length).toBe(17);
    },
  );

  it.each([
    ['truncated-after-line-1.md', 0],
    ['truncated-after-line-20.md', 1],
    ['truncated-at-byte-3000.md', 2],
    ['truncated-after-line-60.md', 15],
  ])('%s keeps the %i takes before the cut', (file, takes) => {
    const reading = readFile(mutants.text(file));
    expect(reading.kind === 'dossier' && reading.dossier.takes.length).toBe(takes);
  });

  it('leaves the prototypes of the language alone', () => {
    for (const { file } of expected) readFile(mutants.text(file));
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
