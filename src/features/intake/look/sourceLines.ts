/** Beyond this a text is told by its first lines only: no reader scrolls that far, and the browser could not either. */
export const mostLines = 300_000;

/** Where each line of a text begins, in UTF-16 units, as far as lines are counted. They end as the readers count them: at CRLF, LF or CR. */
export function startsOf(text: string): readonly number[] {
  const starts = [0];
  const ends = /\r\n|\n|\r/g;
  for (let end = ends.exec(text); end !== null && starts.length < mostLines; end = ends.exec(text)) {
    starts.push(end.index + end[0].length);
  }
  return starts;
}

/** A line of a text, counted from 1, without its end, cut at so many characters; empty where there is none. */
export function lineAt(text: string, starts: readonly number[], line: number, most: number): string {
  const start = starts[line - 1];
  if (start === undefined) return '';
  const [first = ''] = text.slice(start, Math.min(starts[line] ?? text.length, start + most)).split(/[\r\n]/);
  return first;
}
