import { aNote, aTake } from '@test/support/build';
import { describe, expect, it } from 'vitest';
import type { Take } from '@/core/dossier/take';
import { unread } from '@/core/intake/bytes/fileRead';
import { takeKeys } from '@/core/intake/gather/fold/sameText';
import { gatherRows } from '@/core/intake/gather/gatherRows';
import type { Story } from '@/core/intake/story';
import { storyOf } from '@/core/intake/story';
import { type Brought, freshReading } from '@/state/intake/brought';
import { chosenRows, isThere, planOf } from '@/state/intake/keeping/planned';

const strike = storyOf({
  line: 1,
  headline: 'Dockers walk out',
  link: 'https://daily.example/strike-1',
  published: '2026-06-25',
});
const talks = storyOf({
  line: 2,
  headline: 'Talks begin',
  link: 'https://other.example/talks-2',
  published: '2026-06-24',
});
const unlinked = storyOf({ line: 3, headline: 'A word from the harbour' });
const textsOf = (takes: readonly Take[]) => new Set(takes.flatMap(takeKeys));
const nowhere: ReadonlySet<string> = new Set();

function aFile(id: number, stories: readonly Story[], chosen: readonly number[]): Brought {
  const read = unread(`${id}.txt`, 1, []);
  const rows = gatherRows(stories, { register: [], language: 'en', source: 'a list', taken: [] });
  return {
    id,
    from: { name: read.name, data: 'x' },
    wish: {},
    filter: '',
    order: 'file',
    ...freshReading(read),
    rows,
    chosen: new Set(chosen),
  };
}

describe('what keeping would come to', () => {
  it('is what was chosen, from the first day of it', () => {
    const files = [aFile(1, [strike, talks, unlinked], [0, 2])];
    expect(planOf(files, nowhere)).toEqual({
      adds: 2,
      already: 0,
      folded: 0,
      carriers: 0,
      files: 1,
      firstDay: '2026-06-25',
      isFirstSeen: false,
    });
    expect(files.flatMap(chosenRows).map(({ story }) => story.line)).toEqual([1, 3]);
  });

  it('counts a page that two files bring once', () => {
    const again = { ...strike, link: 'https://www.daily.example/strike-1?utm_source=x' };
    const same = { ...strike, link: 'https://daily.example/strike-1?utm_source=x' };
    const files = [aFile(1, [strike], [0]), aFile(2, [same, talks], [0, 1]), aFile(3, [again], [])];
    expect(planOf(files, nowhere)).toEqual({
      adds: 2,
      already: 0,
      folded: 1,
      carriers: 0,
      files: 2,
      firstDay: '2026-06-24',
      isFirstSeen: false,
    });
  });

  it('leaves what is there as it is', () => {
    const there = textsOf([aTake({ link: talks.link }), aTake({ outlet: 'None' })]);
    const file = aFile(1, [strike, talks, unlinked], [0, 1, 2]);
    expect(planOf([file], there)).toEqual({
      adds: 2,
      already: 1,
      folded: 0,
      carriers: 0,
      files: 1,
      firstDay: '2026-06-25',
      isFirstSeen: false,
    });
    expect(file.rows?.map((row) => isThere(row, there))).toEqual([false, true, false]);
  });

  it.each([
    [
      'a tool saw them all first',
      [
        { ...strike, firstSeen: true },
        { ...talks, firstSeen: true },
      ],
      '2026-06-24',
      true,
    ],
    ['the first says its day itself', [{ ...strike, firstSeen: true }, talks], '2026-06-24', false],
    ['only the later ones say it', [strike, { ...talks, firstSeen: true }], '2026-06-24', true],
    [
      'of one day some say it',
      [
        { ...strike, published: '2026-06-24' },
        { ...talks, firstSeen: true },
      ],
      '2026-06-24',
      false,
    ],
    ['no day is known', [{ ...unlinked, firstSeen: true }], null, false],
  ])('tells a day that is only when a tool saw it: %s', (_, stories, firstDay, isFirstSeen) => {
    const plan = planOf([aFile(1, stories, [...stories.keys()])], nowhere);
    expect(plan).toMatchObject({ firstDay, isFirstSeen });
  });

  it('notes a text that another file or the dossier has at another page, and does not count it', () => {
    const headline = 'Dockers walk out of the harbour at dawn';
    const ours = { ...strike, headline };
    const wire = { ...ours, link: 'https://wire.example/strike-9' };
    const files = [aFile(1, [ours], [0]), aFile(2, [wire, talks], [0, 1])];
    expect(planOf(files, nowhere)).toMatchObject({ adds: 2, folded: 0, carriers: 1, files: 2 });
    const carrier = aNote('carrier', 'Wire', { by: 'rule', rule: 'same-text', source: wire.link });
    const taken = aTake({ headline, published: '2026-06-25', link: ours.link });
    const there = textsOf([taken]);
    expect(planOf([aFile(3, [wire], [0])], there)).toMatchObject({ adds: 0, already: 0, carriers: 1, files: 0 });
    const noted = textsOf([{ ...taken, notes: [carrier] }]);
    expect(planOf([aFile(4, [wire], [0])], noted)).toMatchObject({ adds: 0, already: 1, carriers: 0 });
  });

  it('is nothing where nothing is chosen', () => {
    expect(planOf([aFile(1, [strike], [])], nowhere)).toEqual({
      adds: 0,
      already: 0,
      folded: 0,
      carriers: 0,
      files: 0,
      firstDay: null,
      isFirstSeen: false,
    });
  });
});
