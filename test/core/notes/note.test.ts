import { anyNote } from '@test/core/formats/anyDossier';
import { aNote } from '@test/support/build';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOutletsOwn, layers } from '@/core/notes/layer';
import { mergeNotes, type Note, noteSchema, sameNote, sayers, valuesOf } from '@/core/notes/note';

const runs = { seed: 20260624, numRuns: 500 };

it('gives the values of one facet, each once, in the order they were said', () => {
  const notes = [aNote('frame', 'b'), aNote('owner', 'c'), aNote('frame', 'a'), aNote('frame', 'b', { by: 'reader' })];
  expect(valuesOf(notes, 'frame')).toEqual(['b', 'a']);
  expect(valuesOf(notes, 'event')).toEqual([]);
});

it('lets outlets be compared on what they wrote, untranslated', () => {
  expect(layers.filter(isOutletsOwn)).toEqual(['link', 'headline', 'quote', 'full-text']);
});

it('knows who can say something, the dossier first', () => {
  expect(sayers).toEqual(['dossier', 'outlet', 'registry', 'class', 'reader', 'word-list', 'rule']);
});

describe('what a note may leave out', () => {
  it.each([
    ['2026-05-07', true],
    ['2026-05', true],
    ['2026', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13', false],
    ['2026-00', false],
    ['26-05', false],
    ['May 2026', false],
    ['2026-05-07-01', false],
    ['', false],
  ])('is of %j: %j', (asOf, valid) => {
    expect(noteSchema.safeParse({ ...aNote('owner', 'x'), asOf }).success).toBe(valid);
  });

  it.each([
    ['start', 0, true],
    ['start', -1, false],
    ['start', 1.5, false],
    ['start', null, false],
    ['toward', '', false],
    ['text', null, false],
    ['rule', undefined, false],
    ['version', 'v', true],
  ])('%s is %j: %j', (part, value, valid) => {
    expect(noteSchema.safeParse({ ...aNote('owner', 'x'), [part]: value }).success).toBe(valid);
  });
});

describe('two notes', () => {
  const note = aNote('frame', 'fr.security', { layer: 'headline', words: 'a', start: 3, text: 'said' });

  it('are the same where every part is', () => {
    expect(sameNote(note, { ...note })).toBe(true);
  });

  it.each<Partial<Note>>([
    { facet: 'story-frame' },
    { value: 'fr.legality' },
    { by: 'reader' },
    { source: 'A list' },
    { layer: 'link' },
    { words: 'b' },
    { start: 4 },
    { toward: 'Alibaba' },
    { text: 'said otherwise' },
    { rule: 'lens.framing' },
    { version: '2' },
    { asOf: '2026' },
  ])('are two where one says %j', (said) => {
    expect(sameNote(note, { ...note, ...said })).toBe(false);
    expect(sameNote({ ...note, ...said }, note)).toBe(false);
  });
});

describe('merging notes', () => {
  const notes = fc.array(anyNote, { maxLength: 6 });

  it('keeps every statement of both once, and the order of the first', () => {
    fc.assert(
      fc.property(notes, notes, (first, second) => {
        const merged = mergeNotes(first, second);
        for (const note of [...first, ...second]) expect(merged.filter((each) => sameNote(each, note))).toHaveLength(1);
        for (const note of merged) expect([...first, ...second]).toContainEqual(note);
        expect(mergeNotes(first, [])).toEqual(merged.slice(0, mergeNotes(first, []).length));
      }),
      runs,
    );
  });

  it('changes nothing where the second says nothing new', () => {
    fc.assert(
      fc.property(notes, notes, (first, second) => {
        const merged = mergeNotes(first, second);
        expect(mergeNotes(merged, second)).toEqual(merged);
        expect(mergeNotes(merged, first)).toEqual(merged);
        expect(mergeNotes(merged, merged)).toEqual(merged);
      }),
      runs,
    );
  });
});
