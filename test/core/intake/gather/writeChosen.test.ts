import { aDossier, aTake } from '@test/support/build';
import { describe, expect, it } from 'vitest';
import { aboutText } from '@/core/desk/aboutText';
import { writeDossier } from '@/core/formats/eventMarkdown/writeDossier';
import { readFile } from '@/core/formats/readFile';
import { takeKeys } from '@/core/intake/gather/fold/sameText';
import { textsIn } from '@/core/intake/gather/write/textsIn';
import { type Chosen, writeChosen } from '@/core/intake/gather/write/writeChosen';
import { storyOf } from '@/core/intake/story';

const text = { headline: 'Senate passes the shipping bill after a night of votes', published: '2026-06-24' };
const ap = storyOf({ line: 2, link: 'https://ap.example/a', ...text });
const globe = storyOf({ line: 3, link: 'https://globe.example/a', ...text });
const talks = storyOf({ line: 4, link: 'https://other.example/talks-2' });
const there = aDossier({ slug: 'bill', takes: [aTake({ id: 'ap', outlet: 'AP', link: ap.link, ...text })] });
const into = { slug: 'bill', text: writeDossier(there) };
const from = (...stories: readonly (typeof ap)[]) => ({
  files: [{ stories, source: 'a list' }],
  register: [],
  basis: ['A list'],
});
const fresh = { kind: 'fresh', slug: 'bill-2', title: 'A bill', language: 'en', date: '2026-06-20' } as const;
const others = [aDossier({ takes: [aTake({ outlet: 'Globe', link: globe.link, ...text })] })];

describe('what was chosen, written into a dossier', () => {
  it.each<[string, Chosen, { readonly slug: string; readonly takes: readonly string[]; readonly counts: object }]>([
    [
      'of its own',
      { ...fresh, ...from(ap, globe, talks) },
      { slug: 'bill-2', takes: ['apexample', 'otherexample'], counts: { added: 2, already: 0, noted: 0 } },
    ],
    [
      'as stories among its takes',
      { kind: 'among', into, ...from(globe, talks) },
      { slug: 'bill', takes: ['ap', 'otherexample'], counts: { added: 1, already: 1, noted: 1 } },
    ],
    [
      'as dossiers among its takes',
      { kind: 'merged', into, dossiers: others },
      { slug: 'bill', takes: ['ap'], counts: { added: 0, already: 0, noted: 1, carriers: 1, alike: 0 } },
    ],
  ])('%s', (_, chosen, { slug, takes, counts }) => {
    const written = writeChosen(chosen);
    expect(written).toMatchObject({ ...counts, about: aboutText(written.text) });
    const reading = readFile(written.text, { slug });
    expect(reading.kind === 'dossier' && reading.dossier.takes.map(({ id }) => id)).toEqual(takes);
  });

  it('keeps the date it is given, and what it rests on', () => {
    const reading = readFile(writeChosen({ ...fresh, ...from(ap) }).text, { slug: fresh.slug });
    expect(reading).toMatchObject({ dossier: { date: '2026-06-20', title: 'A bill', basis: ['A list'] } });
  });

  it('goes nowhere where the dossier cannot be read', () => {
    const broken = { slug: 'bill', text: 'no dossier' };
    expect(() => writeChosen({ kind: 'merged', into: broken, dossiers: others })).toThrow(/bill/);
    expect(() => textsIn(broken)).toThrow(/bill/);
  });
});

it('knows where the texts of a dossier may be met again', () => {
  expect(textsIn(into)).toEqual(there.takes.flatMap(takeKeys));
});
