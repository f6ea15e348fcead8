import { anyDossier, anyNote } from '@test/core/formats/anyDossier';
import { readDossier } from '@test/core/formats/readDossier';
import { aDossier, aNote, aTake } from '@test/support/build';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDossier } from '@/core/formats/eventMarkdown/writeDossier';
import { joinKeptNotes, readKeptNotes, writeKeptNotes } from '@/core/notes/readers/keptNotes';
import { changeNotes, inverseOf, type NoteChange, sameReadersNote } from '@/core/notes/readers/noteChange';
import { type ReadersNote, withReadersNotes } from '@/core/notes/readersNotes';

const runs = { seed: 20261122, numRuns: 300 };

const anyOwn: fc.Arbitrary<ReadersNote> = fc.record({
  take: fc.constantFrom('cnbc', 'scmp', 'bbc'),
  note: anyNote.map((note) => ({ ...note, by: 'reader' as const })),
});
const anyOwns = fc.uniqueArray(anyOwn, { comparator: sameReadersNote, maxLength: 6 });
const own = (take: string, value: string): ReadersNote => ({ take, note: aNote('frame', value, { by: 'reader' }) });
const holds = (notes: readonly ReadersNote[], note: ReadersNote) => notes.some((each) => sameReadersNote(each, note));

describe('kept notes', () => {
  it('read back as they were written, in their order', () => {
    fc.assert(
      fc.property(anyOwns, (notes) => {
        const text = writeKeptNotes({ notes, unread: [] });
        expect(readKeptNotes(text)).toEqual({ notes, unread: [] });
      }),
      runs,
    );
  });

  it('are nothing at all where there are none', () => {
    expect(readKeptNotes(null)).toEqual({ notes: [], unread: [] });
    expect(writeKeptNotes({ notes: [], unread: [] })).toBeNull();
  });

  it('whatever stands beside them are read, and what stands beside them is kept as it was', () => {
    fc.assert(
      fc.property(anyOwns, fc.array(fc.jsonValue(), { maxLength: 4 }), (notes, others) => {
        const unread = others.filter((each) => readKeptNotes(JSON.stringify([each])).notes.length === 0);
        const text = writeKeptNotes({ notes, unread });
        const read = readKeptNotes(text);
        expect(read.notes).toEqual(notes);
        expect(JSON.stringify(read.unread)).toBe(JSON.stringify(unread));
        expect(writeKeptNotes(read)).toBe(text);
      }),
      runs,
    );
  });

  it.each([
    ['no JSON', '{"take":'],
    ['a number', '7'],
    ['one thing, not a list', '{"take":"cnbc"}'],
    ['empty text', ''],
  ])('that are %s are no notes, and are not thrown away', (_, text) => {
    const read = readKeptNotes(text);
    expect(read.notes).toEqual([]);
    expect(read.unread).toHaveLength(1);
    expect(readKeptNotes(writeKeptNotes(read)).unread).toEqual(read.unread);
  });

  it('are the reader’s, whoever they say they are by, and each once', () => {
    const said = { take: 'cnbc', note: aNote('frame', 'fr.crime', { by: 'registry' }) };
    expect(readKeptNotes(JSON.stringify([said, own('cnbc', 'fr.crime')])).notes).toEqual([own('cnbc', 'fr.crime')]);
  });

  it('joined hold all that is in either, the first’s in their order', () => {
    fc.assert(
      fc.property(anyOwns, anyOwns, (first, second) => {
        const { notes } = joinKeptNotes({ notes: first, unread: [1] }, { notes: second, unread: [2] });
        expect(notes.slice(0, first.length)).toEqual(first);
        expect([...first, ...second].every((note) => holds(notes, note))).toBe(true);
        expect(notes.every((note) => holds([...first, ...second], note))).toBe(true);
      }),
      runs,
    );
    expect(joinKeptNotes({ notes: [], unread: [1] }, { notes: [], unread: [2] }).unread).toEqual([1, 2]);
  });
});

describe('a change', () => {
  const [a, b, c] = [own('cnbc', 'fr.crime'), own('scmp', 'fr.policy'), own('cnbc', 'fr.external')] as const;

  it.each<[string, NoteChange, readonly ReadersNote[]]>([
    ['adds', { out: null, in: c }, [a, b, c]],
    ['does not say a thing twice', { out: null, in: b }, [a, b]],
    ['withdraws', { out: a, in: null }, [b]],
    ['does not withdraw what is not there', { out: c, in: null }, [a, b]],
    ['puts one in the place of another', { out: a, in: c }, [c, b]],
    ['adds what was to replace something that is gone', { out: own('x', 'fr.crime'), in: c }, [a, b, c]],
    ['makes one of two that would be the same', { out: a, in: b }, [b]],
    ['of a note into itself changes nothing', { out: a, in: a }, [a, b]],
    ['of nothing changes nothing', { out: null, in: null }, [a, b]],
  ])('%s', (_, change, after) => {
    expect(changeNotes([a, b], change)).toEqual(after);
  });

  it('never touches another note', () => {
    fc.assert(
      fc.property(anyOwns, fc.option(anyOwn), fc.option(anyOwn), (notes, out, put) => {
        const after = changeNotes(notes, { out, in: put });
        for (const note of notes) expect(holds(after, note) || (out !== null && sameReadersNote(note, out))).toBe(true);
        expect(put === null || holds(after, put)).toBe(true);
      }),
      runs,
    );
  });

  it('undone leaves the notes there were', () => {
    fc.assert(
      fc.property(anyOwns, anyOwn, fc.nat(), (notes, other, at) => {
        const out = notes[at % Math.max(notes.length, 1)] ?? null;
        const put = holds(notes, other) ? null : other;
        const change = { out, in: put };
        const back = changeNotes(changeNotes(notes, change), inverseOf(change));
        expect(back).toHaveLength(notes.length);
        expect(notes.every((note) => holds(back, note))).toBe(true);
      }),
      runs,
    );
  });

  it('made in one window and another made in a second both stand, in either order', () => {
    fc.assert(
      fc.property(anyOwns, anyOwn, anyOwn, (notes, one, other) => {
        const changes = [one, other].map((note) => ({ out: null, in: note }));
        for (const order of [changes, [...changes].reverse()]) {
          const after = order.reduce<readonly ReadersNote[]>(changeNotes, notes);
          expect([...notes, one, other].every((note) => holds(after, note))).toBe(true);
        }
      }),
      runs,
    );
  });
});

describe('a dossier with the reader’s notes', () => {
  const dossier = aDossier({
    takes: [aTake({ outlet: 'CNBC', notes: [aNote('frame', 'fr.crime')] }), aTake({ outlet: 'SCMP' })],
  });

  it('is the very same where there are none', () => {
    expect(withReadersNotes(dossier, [])).toBe(dossier);
  });

  it('has them after those of others, on their takes only', () => {
    const noted = withReadersNotes(dossier, [own('cnbc', 'fr.crime'), own('nobody', 'fr.policy')]);
    expect(noted.takes[0]?.notes).toEqual([aNote('frame', 'fr.crime'), own('cnbc', 'fr.crime').note]);
    expect(noted.takes[1]).toBe(dossier.takes[1]);
  });

  it('loses none of them, and none of anyone else’s, through Markdown', () => {
    fc.assert(
      fc.property(anyDossier, fc.array(anyNote, { maxLength: 4 }), (any, notes) => {
        const take = any.takes[0]?.id ?? '';
        const kept = notes.map((note) => ({ take, note: { ...note, by: 'reader' as const } }));
        const noted = withReadersNotes(any, kept);
        expect(readDossier(writeDossier(noted)).dossier).toEqual(noted);
        expect(noted.takes[0]?.notes ?? []).toEqual(
          expect.arrayContaining([
            ...(any.takes[0]?.notes ?? []),
            ...(any.takes.length > 0 ? kept : []).map((k) => k.note),
          ]),
        );
      }),
      { ...runs, numRuns: 100 },
    );
  });
});
