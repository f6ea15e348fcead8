import { aNote } from '@test/support/build';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteSchema } from '@/core/notes/note';
import {
  draftOf,
  emptyDraft,
  lacks,
  type NoteDraft,
  noteKindNames,
  noteKinds,
  noteOf,
} from '@/core/notes/readers/noteDraft';

const day = '2026-11-22';
const draft = (said: Partial<NoteDraft>): NoteDraft => ({ ...emptyDraft, ...said });
const mine = { by: 'reader', asOf: day } as const;

describe('a draft', () => {
  it.each<[Partial<NoteDraft>, ReturnType<typeof lacks>]>([
    [{}, 'code'],
    [{ kind: 'frame', code: 'ep.absent' }, 'code'],
    [{ kind: 'frame', code: 'fr.crime' }, null],
    [{ kind: 'frame', code: 'fr.other' }, 'text'],
    [{ kind: 'frame', code: 'fr.other', text: 'a race' }, null],
    [{ kind: 'treatment', code: 'ep.absent' }, null],
    [{ kind: 'stance', code: 'st.0' }, 'toward'],
    [{ kind: 'stance', code: 'st.0', toward: ' ' }, 'toward'],
    [{ kind: 'stance', code: 'st.0', toward: 'Alibaba' }, null],
    [{ kind: 'entman', code: 'en.cause' }, 'text'],
    [{ kind: 'entman', code: 'en.cause', text: 'greed' }, null],
    [{ kind: 'comment', text: ' \n' }, 'text'],
    [{ kind: 'comment', text: 'odd' }, null],
  ])('%j lacks: %j', (said, lacking) => {
    expect(lacks(draft(said))).toBe(lacking);
    expect(noteOf(draft(said), day) === null).toBe(lacking !== null);
  });
});

describe('the note of a draft', () => {
  it.each([
    ['a frame', draft({ code: 'fr.crime', toward: 'left over' }), aNote('frame', 'fr.crime', mine)],
    [
      'a frame on some words, with a reason',
      draft({ code: 'fr.crime', text: ' theft ', on: { layer: 'headline', words: 'steals', start: 5 } }),
      aNote('frame', 'fr.crime', { ...mine, text: 'theft', layer: 'headline', words: 'steals', start: 5 }),
    ],
    [
      'a treatment of a claim',
      draft({ kind: 'treatment', code: 'ep.distanced', toward: 'the claim' }),
      aNote('treatment', 'ep.distanced', { ...mine, toward: 'the claim' }),
    ],
    [
      'a stance',
      draft({ kind: 'stance', code: 'st.-1', toward: 'Alibaba' }),
      aNote('stance', 'st.-1', { ...mine, toward: 'Alibaba' }),
    ],
    [
      'a line of Entman’s',
      draft({ kind: 'entman', code: 'en.remedy', text: 'a law' }),
      aNote('entman', 'en.remedy', { ...mine, text: 'a law' }),
    ],
    [
      'a comment',
      draft({ kind: 'comment', code: 'fr.crime', text: 'two\nlines' }),
      aNote('comment', 'two\nlines', mine),
    ],
  ])('is %s', (_, said, note) => {
    expect(noteOf(said, day)).toEqual(note);
    expect(noteOf(draftOf(note), day)).toEqual(note);
  });

  it('is always a note, and its draft says the same again', () => {
    const anyText = fc.string({ maxLength: 12 });
    const anyDraft: fc.Arbitrary<NoteDraft> = fc.constantFrom(...noteKindNames).chain((kind) =>
      fc.record({
        kind: fc.constant(kind),
        code: fc.constantFrom('', ...noteKinds[kind].codes),
        toward: anyText,
        text: anyText,
        on: fc.option(
          fc.record({
            layer: fc.constantFrom('headline' as const, 'dossier' as const),
            words: fc.string({ minLength: 1, maxLength: 9 }),
            start: fc.nat(99),
          }),
        ),
      }),
    );
    fc.assert(
      fc.property(anyDraft, (said) => {
        const note = noteOf(said, day);
        if (note === null) return;
        expect(noteSchema.parse(note)).toEqual(note);
        expect(noteOf(draftOf(note), day)).toEqual(note);
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });

  it('of a kind that is not written here begins afresh; words without a place are not kept', () => {
    expect(draftOf(aNote('owner', 'Alibaba'))).toEqual(emptyDraft);
    expect(draftOf(aNote('frame', 'fr.crime', { layer: 'headline', words: 'steals' })).on).toBeNull();
    expect(draftOf(aNote('frame', 'fr.crime', { layer: 'headline' })).on).toBeNull();
  });
});
