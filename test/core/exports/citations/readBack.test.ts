import { parse } from '@retorquere/bibtex-parser';
import { aNote, aTake } from '@test/support/build';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidyName } from '@/core/dossier/names';
import type { Take } from '@/core/dossier/take';
import { citedNote, noteOf } from '@/core/exports/citations/citedNote';
import { keywordIn, keywordOf } from '@/core/exports/citations/keyword';

const awkward = fc
  .array(fc.constantFrom(',', ';', '%', '%2C', '%25', '{', '}', '\\', '$', 'a', '한', ' ', ':', 'and', '"', '&'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => tidyName(parts.join('')))
  .filter((name) => name !== '');

describe('a keyword', () => {
  it('gives back the lens it was made of, alone on its line or among others', () => {
    fc.assert(
      fc.property(awkward, fc.boolean(), (lens, lined) => {
        const keyword = keywordOf('lens', lens, lined);
        expect(keywordIn(keyword)).toEqual({ kind: 'lens', value: lens });
        if (!lined) expect(keyword).not.toMatch(/[,;{}\\$]/);
      }),
      { seed: 20261122, numRuns: 1000 },
    );
  });

  it('comes through a BibTeX reader, which parts keywords at commas, whatever braces are around them', () => {
    fc.assert(
      fc.property(awkward, (lens) => {
        const field = `${keywordOf('lens', lens)}, ${keywordOf('country', 'KR')}`;
        const { entries } = parse(`@misc{a, keywords = {${field}}}`);
        const read = (entries[0]?.fields.keywords ?? []).map(keywordIn);
        expect(read).toHaveLength(2);
        expect(read).toContainEqual({ kind: 'lens', value: lens });
        expect(read).toContainEqual({ kind: 'country', value: 'KR' });
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });

  it.each([
    ['Lens: State media ', { kind: 'lens', value: 'State media' }],
    ['country:KR', { kind: 'country', value: 'KR' }],
    ['lens:50% more', { kind: 'lens', value: '50% more' }],
    ['lens:', null],
    ['lens', null],
    ['politics', null],
    ['topic:x', null],
    [':x', null],
  ])('may be written by hand: %s', (keyword, said) => {
    expect(keywordIn(keyword)).toEqual(said);
  });

  it('may hold no line end', () => {
    expect(keywordOf('lens', 'a\nb', true)).toBe('lens:a%0Ab');
    expect(keywordIn('lens:a%0Ab')).toEqual({ kind: 'lens', value: 'a\nb' });
  });
});

describe('the note of a citation', () => {
  const seenOn = (day: string): Partial<Take> => ({
    published: day,
    notes: [aNote('first-seen', day, { by: 'registry', source: 'GDELT' })],
  });

  it.each<[said: Pick<Take, 'gist' | 'quote'>, note: readonly string[]]>([
    [{ gist: null, quote: null }, []],
    [{ gist: 'A gist.', quote: null }, ['A gist.']],
    [{ gist: null, quote: { text: 'q', original: null } }, ['Quote: q']],
    [{ gist: 'g', quote: { text: 'q', original: 'o' } }, ['g', 'Quote: q', 'Original: o']],
    [{ gist: 'Quote: g', quote: null }, ['Gist: Quote: g']],
    [{ gist: 'Gist: g', quote: null }, ['Gist: Gist: g']],
    [{ gist: 'First seen: 2026-06-23', quote: null }, ['Gist: First seen: 2026-06-23']],
    [{ gist: 'First seen: in June', quote: null }, ['First seen: in June']],
    [{ gist: 'First seen: 2026-06-31', quote: null }, ['First seen: 2026-06-31']],
  ])('is laid out and read back, with a day first seen and without: %j', (said, note) => {
    for (const between of ['\n', '\r\n', '<p>', '<br>']) {
      expect(noteOf(aTake(said))).toEqual(note);
      expect(citedNote(note.join(between))).toEqual({ ...said, seen: null });
      const seen = noteOf(aTake({ ...said, ...seenOn('2026-06-24') }));
      expect(seen).toEqual([...note, 'First seen: 2026-06-24']);
      expect(citedNote(seen.join(between))).toEqual({ ...said, seen: '2026-06-24' });
    }
  });

  it('is one paragraph a part, blanks drawn together; nothing but blanks is no part', () => {
    expect(noteOf(aTake({ gist: ' a\nb ', quote: { text: '\u2003', original: null } }))).toEqual(['a b']);
  });

  it('of somebody else is a gist; and so is an original without its quotation', () => {
    expect(citedNote('One thing.\n\nAnother.')).toEqual({ gist: 'One thing. Another.', quote: null, seen: null });
    expect(citedNote('Seen.\nOriginal: x')).toEqual({ gist: 'Seen. Original: x', quote: null, seen: null });
    expect(citedNote('')).toEqual({ gist: null, quote: null, seen: null });
  });

  it('has one day first seen; a second stays words, and so does what is no day', () => {
    expect(citedNote('First seen: 2026-06-24\nFirst seen: 2026-06-25')).toEqual({
      gist: 'First seen: 2026-06-25',
      quote: null,
      seen: '2026-06-24',
    });
    expect(citedNote('First seen: on TV\nMore.')).toEqual({ gist: 'First seen: on TV More.', quote: null, seen: null });
  });
});
