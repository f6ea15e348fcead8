import { aNote } from '@test/support/build';
import { expect, it } from 'vitest';
import { isOutletsOwn, layers } from '@/core/notes/layer';
import { sayers, valuesOf } from '@/core/notes/note';

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
