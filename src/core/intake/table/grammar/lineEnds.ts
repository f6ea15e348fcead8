type LineEnd = '\r\n' | '\n' | '\r';

/** How the lines of a text end, where all end alike; null where they do not. */
export function lineEndOf(text: string): LineEnd | null {
  if (!text.includes('\r')) return '\n';
  if (!/\r(?!\n)/.test(text)) return /(?<!\r)\n/.test(text) ? null : '\r\n';
  return text.includes('\n') ? null : '\r';
}

/** How many line ends a text holds. */
export function breaksIn(text: string): number {
  if (!text.includes('\n') && !text.includes('\r')) return 0;
  return text.split(/\r\n|\n|\r/).length - 1;
}

/** Where a text goes on after some lines from a place; its end where it has no more. */
export function placeAfterLines(text: string, lineEnd: LineEnd, from: number, lines: number): number {
  let at = from;
  for (let left = lines; left > 0; left--) {
    const end = text.indexOf(lineEnd, at);
    if (end === -1) return text.length;
    at = end + lineEnd.length;
  }
  return at;
}

/** How many lines after a place hold anything. */
export function linesAfter(text: string, lineEnd: LineEnd, from: number): number {
  let count = 0;
  for (let at = from; at < text.length; ) {
    const end = text.indexOf(lineEnd, at);
    if (end !== at) count++;
    if (end === -1) break;
    at = end + lineEnd.length;
  }
  return count;
}
