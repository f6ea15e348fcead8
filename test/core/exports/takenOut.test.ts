import { aDossier, aNote, aTake } from '@test/support/build';
import { describe, expect, it } from 'vitest';
import { countReadersNotes, takenOut } from '@/core/exports/takenOut';

const mine = aNote('comment', 'x', { by: 'reader' });
const theirs = aNote('frame', 'fr.legality');
const [one, two] = [aTake({ id: 'a', notes: [mine, theirs] }), aTake({ id: 'b', notes: [mine] })];
const dossier = aDossier({ takes: [one, two], declared: { takes: 17 }, basis: ['A list.'] });
const all = { only: null, readersNotes: true, partial: 'A portion.' };

describe('what is taken out', () => {
  it('is the dossier as it is, unless something is left out', () => {
    expect(takenOut(dossier, all)).toEqual(dossier);
    expect(takenOut(dossier, { ...all, only: new Set(['b', 'a']) })).toEqual(dossier);
  });

  it('of a portion says that it is one, and no longer how many takes there are', () => {
    expect(takenOut(dossier, { ...all, only: new Set(['b']) })).toEqual({
      ...dossier,
      takes: [two],
      declared: {},
      basis: ['A list.', 'A portion.'],
    });
  });

  it('holds the notes of others, whether or not those of the reader', () => {
    expect(takenOut(dossier, { ...all, readersNotes: false })).toEqual({
      ...dossier,
      takes: [
        { ...one, notes: [theirs] },
        { ...two, notes: [] },
      ],
    });
  });
});

it('counts the notes of the reader', () => {
  expect(countReadersNotes(dossier)).toBe(2);
  expect(countReadersNotes(aDossier())).toBe(0);
});
