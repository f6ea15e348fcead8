import { aDossier, aNote, aTake } from '@test/support/build';
import { describe, expect, it } from 'vitest';
import type { Take } from '@/core/dossier/take';
import { sameDossier } from '@/core/evidence/fingerprint/sameDossier';
import { lensNotes } from '@/core/notes/lens/lensNotes';
import type { Note } from '@/core/notes/note';

const lens = 'Chinese state media';
const kept = aTake({ outlet: 'Xinhua', lens, notes: [aNote('frame', 'fr.crime')] });
const owner = aNote('owner', 'The state', { by: 'registry', source: 'A list' });
const withNotes = (...notes: readonly Note[]): Take => ({ ...kept, notes: [...kept.notes, ...notes] });
const same = (one: Take, other: Take) => {
  const answers = [
    sameDossier(aDossier({ takes: [one] }), aDossier({ takes: [other] })),
    sameDossier(aDossier({ takes: [other] }), aDossier({ takes: [one] })),
  ];
  expect(answers[0]).toBe(answers[1]);
  return answers[0];
};

describe('a dossier beside the one on the desk', () => {
  it('is the same where only one was opened, and carries what the register and the rules added', () => {
    expect(lensNotes(lens)).not.toEqual([]);
    expect(same(kept, withNotes(owner, ...lensNotes(lens)))).toBe(true);
    expect(same(kept, kept)).toBe(true);
  });

  it.each<[string, Take]>([
    ['a note of somebody else', withNotes(aNote('frame', 'fr.legality'))],
    ['a note of the reader', withNotes(aNote('comment', 'Why?', { by: 'reader' }))],
    [
      'a rule’s note that this lens does not give',
      withNotes(aNote('geo', 'Japan', { by: 'rule', rule: 'lens.place' })),
    ],
    ['another lens', { ...kept, lens: 'Wire' }],
    ['a note less', { ...kept, notes: [] }],
  ])('differs by %s', (_, other) => {
    expect(same(kept, other)).toBe(false);
  });

  it('differs where two registers say different things', () => {
    expect(same(withNotes(owner), withNotes({ ...owner, value: 'A company' }))).toBe(false);
  });

  it('differs by a take more', () => {
    expect(sameDossier(aDossier({ takes: [kept] }), aDossier({ takes: [kept, aTake({ outlet: 'AP' })] }))).toBe(false);
  });
});
