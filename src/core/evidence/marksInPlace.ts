import type { Span } from '@/core/formats/markdown/inline';
import type { Passage } from '@/core/reading/passages';
import type { Quotation } from '@/core/reading/words/quotations';
import type { MarkedPassage } from './evidenceOf';

/** A listed word to be underlined where it stands. */
export interface WordInPlace extends Omit<MarkedPassage['marks'][number], 'ofTheStory'> {
  readonly kind: 'word';
  /** Words the text gives as another's: within quotation marks, or in a quotation printed by itself. */
  readonly speakers: boolean;
}

/** A quotation whose form is a cue by itself. */
export interface QuotationInPlace extends Pick<Quotation, 'start' | 'end' | 'source'> {
  readonly kind: 'quotation';
  readonly cue: NonNullable<Quotation['cue']>;
}

export type InPlace = WordInPlace | QuotationInPlace;

/** What of a passage is underlined: listed words that are no terms of the story, and quotations that are a cue. */
export function marksInPlace({ part }: Passage, { marks, quotations }: MarkedPassage): readonly InPlace[] {
  const words = marks.filter(({ ofTheStory }) => !ofTheStory);
  return [
    ...words.map(({ ofTheStory: _, ...mark }) => ({
      ...mark,
      kind: 'word' as const,
      speakers: mark.quoted || part === 'quote' || part === 'original',
    })),
    ...quotations.flatMap(({ start, end, source, cue }) =>
      cue === null ? [] : [{ kind: 'quotation' as const, start, end, source, cue }],
    ),
  ];
}

/** A run of a text that is drawn alike. */
export interface Piece {
  readonly span: Span;
  /** What it is underlined for; a word within a quotation is underlined as the word. */
  readonly mark: InPlace | null;
  /** The one piece of its mark that can be pressed: the first, which for a quotation must hold a letter. */
  readonly opens: boolean;
}

/**
 * The spans of a text cut where marks begin and end; joined, the pieces are the
 * text. Marks count in the plain text of the spans. A long quotation is pressed at
 * its first word, so that lines break within it as they would; where listed words
 * are all that stands in it, at none.
 */
export function piecesOf(spans: readonly Span[], marks: readonly InPlace[]): readonly Piece[] {
  const plain = spans.map(({ text }) => text).join('');
  const edges = new Set(marks.flatMap((mark) => [mark.start, firstBreak(plain, mark), mark.end]));
  const opened = new Set<InPlace>();
  let at = 0;
  return spans.flatMap((span) => {
    const from = at;
    at += span.text.length;
    const cuts = [from, ...[...edges].filter((edge) => edge > from && edge < at).sort((a, b) => a - b), at];
    return cuts.slice(0, -1).map((start, index) => {
      const text = plain.slice(start, cuts[index + 1]);
      const mark = markAt(marks, start);
      const opens = mark !== null && !opened.has(mark) && (mark.kind === 'word' || /\p{L}/u.test(text));
      if (opens) opened.add(mark);
      return { span: { ...span, text }, mark, opens };
    });
  });
}

function markAt(marks: readonly InPlace[], place: number): InPlace | null {
  const there = marks.filter(({ start, end }) => start <= place && place < end);
  return there.find(({ kind }) => kind === 'word') ?? there[0] ?? null;
}

/** Where the first word of a quotation ends. A listed word is pressed whole. */
function firstBreak(text: string, { kind, start, end }: InPlace): number {
  const space = text.indexOf(' ', start);
  return kind === 'word' || space === -1 ? end : Math.min(space, end);
}
