/** A stretch of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Reads stretches counted in code points, as Python counts. Out of the text, backwards or not whole: null. */
export function codePointSpans(text: string): (start: unknown, end: unknown) => Span | null {
  const isPlain = !/[\ud800-\udfff]/.test(text);
  const starts: number[] = [];
  let at = 0;
  for (const point of isPlain ? '' : text) {
    starts.push(at);
    at += point.length;
  }
  starts.push(text.length);
  const unitAt = (point: number): number | undefined => (isPlain ? point : starts[point]);
  return (start, end) => {
    if (!isPlace(start) || !isPlace(end)) return null;
    return within(text, unitAt(start), unitAt(end));
  };
}

/** Reads a stretch counted in UTF-16 units; where that does not give the words it should, in code points. */
export function spanSaid(text: string, start: unknown, end: unknown, words: string | null): Span | null {
  if (!isPlace(start) || !isPlace(end)) return null;
  const span = within(text, start, end);
  if (words === null || span === null || text.slice(span.start, span.end) === words) return span;
  const points = codePointSpans(text)(start, end);
  return points !== null && text.slice(points.start, points.end) === words ? points : span;
}

function isPlace(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function within(text: string, start: number | undefined, end: number | undefined): Span | null {
  return start !== undefined && end !== undefined && start < end && end <= text.length ? { start, end } : null;
}
