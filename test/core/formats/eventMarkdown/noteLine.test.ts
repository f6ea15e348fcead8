import { anyNote } from '@test/core/formats/anyDossier';
import { aNote } from '@test/support/build';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteLineOf, readNote } from '@/core/formats/eventMarkdown/takes/noteLine';

describe('the line of a note', () => {
  it('carries any note whole, both ways', () => {
    fc.assert(
      fc.property(anyNote, (note) => {
        const line = noteLineOf(note);
        expect(readNote(line)).toEqual(note);
      }),
      { seed: 20260624, numRuns: 2000 },
    );
  });

  it('says who says so, on which words and from where', () => {
    const note = aNote('stance', 'st.-1', {
      by: 'class',
      layer: 'headline',
      words: 'a · b',
      start: 12,
      toward: 'the claim',
      text: 'doubts it',
      source: 'A list',
      version: '3',
      asOf: '2026-05',
      rule: 'r',
    });
    expect(noteLineOf(note)).toBe(
      'stance = st.-1 · by: class · rule: r · layer: headline · words: "a · b" · start: 12 · toward: the claim · text: doubts it · source: A list · version: 3 · as of: 2026-05',
    );
  });

  it('is read in any order, its names in any case', () => {
    expect(readNote('owner = X | As Of: 2026 | start: 07 | BY: registry')).toEqual(
      aNote('owner', 'X', { by: 'registry', start: 7, asOf: '2026' }),
    );
  });

  it.each([
    'owner',
    'owner = X · nobody: knows',
    'owner = X · constructor: x',
    'owner = X · just words',
    'owner = X · by: somebody',
    'owner = X · start: -1',
    'owner = X · start: two',
    'owner = X · as of: May 2026',
    'owner = X · text:',
    ' = X',
  ])('%j is none', (line) => {
    expect(readNote(line)).toBeNull();
  });
});
