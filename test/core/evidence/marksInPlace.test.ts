import { aDossier, aTake } from '@test/support/build';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceOf } from '@/core/evidence/evidenceOf';
import { type InPlace, marksInPlace, type Piece, piecesOf } from '@/core/evidence/marksInPlace';
import { type Span, spansOf } from '@/core/formats/markdown/inline';

/** The marks of each passage of one take, by part. */
function marksOf(take: Parameters<typeof aTake>[0], others: Parameters<typeof aTake>[0][] = []) {
  const dossier = aDossier({ language: 'en', takes: [take, ...others].map((each) => aTake(each)) });
  const { passages, marked } = evidenceOf(dossier, []);
  return new Map(
    marked.flatMap((each) => {
      const passage = passages.find(({ id }) => id === each.passage);
      return passage === undefined || passage.take !== dossier.takes[0]?.id
        ? []
        : [[passage.part, { text: passage.text, marks: marksInPlace(passage, each) }] as const];
    }),
  );
}

const wordsOf = (found: { text: string; marks: readonly InPlace[] } | undefined) =>
  found?.marks.map(({ start, end }) => found.text.slice(start, end));

const show = (pieces: readonly Piece[]) =>
  pieces
    .map(({ span, mark, opens }) => (mark === null ? span.text : opens ? `[${span.text}]` : `<${span.text}>`))
    .join('');

describe('marks in place', () => {
  it('are listed words and quotations that are a cue, and no other quotation', () => {
    const found = marksOf({
      language: 'en',
      headline: 'Lab claims ‘theft’ may be over',
      gist: 'He said “it is a long and plain sentence of many words”.',
    });
    expect(wordsOf(found.get('headline'))).toEqual(['claims', 'theft', 'may', '‘theft’']);
    expect(wordsOf(found.get('gist'))).toEqual(['said']);
  });

  it.each([
    ['within quotation marks', { headline: 'Lab says ‘theft’ is over' }, 'headline', true],
    ['in a quotation printed by itself', { quote: { text: 'It was theft.', original: null } }, 'quote', true],
    ['in its original', { quote: { text: 'Nothing.', original: 'It was theft.' } }, 'original', true],
    ['in the text itself', { headline: 'Lab says theft is over' }, 'headline', false],
  ] as const)('are the speaker’s %s', (_, said, part, speakers) => {
    const found = marksOf({ language: 'en', ...said }).get(part);
    const theft = found?.marks.find((mark) => mark.kind === 'word' && mark.group === 'act');
    expect(theft).toEqual(expect.objectContaining({ speakers }));
  });

  it('leave out terms of the story', () => {
    const takes = ['AP', 'BBC', 'CNN', 'DW'].map((outlet) => ({
      outlet,
      language: 'en',
      headline: 'The theft of a model',
    }));
    const [first = {}, ...others] = takes;
    expect(wordsOf(marksOf({ ...first, headline: 'Lab claims theft' }, others).get('headline'))).toEqual(['claims']);
  });
});

describe('the pieces of a text', () => {
  const word = (start: number, end: number): InPlace => ({
    kind: 'word',
    start,
    end,
    list: 'en.act',
    group: 'act',
    caution: null,
    quoted: false,
    speakers: false,
  });
  const quotation = (start: number, end: number): InPlace => ({
    kind: 'quotation',
    start,
    end,
    cue: 'short',
    source: null,
  });

  it.each([
    ['no marks', 'plain', [], 'plain'],
    ['a word', 'the theft of it', [word(4, 9)], 'the [theft] of it'],
    ['a word that is all', 'theft', [word(0, 5)], '[theft]'],
    ['a word over bold and plain', 'the **gr**ey area', [word(4, 13)], 'the [gr]<ey area>'],
    ['a short quotation', 'a ‘fair’ deal', [quotation(2, 8)], 'a [‘fair’] deal'],
    [
      'a long one, pressed at its first word',
      '“we did not do it” he said',
      [quotation(0, 18)],
      '[“we]< did not do it”> he said',
    ],
    [
      'a word within a quotation',
      'a ‘fair theft’ deal',
      [quotation(2, 14), word(8, 13)],
      'a [‘fair]< >[theft]<’> deal',
    ],
    ['a quotation of nothing but a word', 'a ‘theft’ deal', [quotation(2, 9), word(3, 8)], 'a <‘>[theft]<’> deal'],
  ])('are cut for %s', (_, line, marks, shown) => {
    expect(show(piecesOf(spansOf(line), marks))).toBe(shown);
  });

  it('keep what their spans are', () => {
    const [, link] = piecesOf(spansOf('see [the theft](https://example.org/)'), [word(8, 13)]).map(({ span }) => span);
    expect(link).toEqual({ kind: 'link', text: 'the ', href: 'https://example.org/' });
  });

  it('are the text again, and each mark is pressed once at most, wherever marks lie', () => {
    const spans = fc.array(
      fc.record({ kind: fc.constantFrom('text', 'strong', 'emphasis'), text: fc.string({ minLength: 1 }) }),
    );
    const place = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }), fc.boolean());
    fc.assert(
      fc.property(spans, fc.array(place, { maxLength: 5 }), (given, places) => {
        const marks = places.map(([start, length, isWord]) => (isWord ? word : quotation)(start, start + length));
        const pieces = piecesOf(given as Span[], marks);
        expect(pieces.map(({ span }) => span.text).join('')).toBe(given.map(({ text }) => text).join(''));
        expect(pieces.every(({ span }) => span.text !== '')).toBe(true);
        const pressed = pieces.flatMap(({ mark, opens }) => (opens ? [mark] : []));
        expect(new Set(pressed).size).toBe(pressed.length);
      }),
      { seed: 11 },
    );
  });
});
