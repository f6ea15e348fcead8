/** From `start` up to `end`, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const ends = /[.!?…]["'”’)」』]*\s+|[。！？]["'”’)」』]*|\n+/gu;

/**
 * The sentences of a text, one after the other without a gap. A full stop ends one
 * where a space follows, so `2.5` ends none, but `U.S. officials` does.
 */
export function sentencesOf(text: string): readonly Span[] {
  const cuts = [...text.matchAll(ends)]
    .map(({ 0: mark, index }) => index + mark.length)
    .filter((cut) => cut < text.length);
  return [0, ...cuts].map((start, index) => ({ start, end: cuts[index] ?? text.length }));
}

/** Whether one span lies within another. */
export function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
