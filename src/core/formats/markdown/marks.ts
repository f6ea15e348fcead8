/** A heading, with the number of its `#`. */
export interface Heading {
  readonly level: number;
  readonly text: string;
}

/** The heading a line is, or null. `#hashtag` is not one. */
export function headingIn(line: string): Heading | null {
  let level = 0;
  while (line[level] === '#') level++;
  if (level === 0 || level > 6) return null;
  const text = line.slice(level);
  return text === '' || text.trimStart() !== text ? { level, text: text.trim() } : null;
}

/** What a list item says, or null where the line is not one. */
export function bulletIn(line: string): string | null {
  if (!'-*+•'.includes(line[0] ?? ' ')) return null;
  const text = line.slice(1);
  return text === '' || text.trimStart() !== text ? text.trim() : null;
}

/** A line of three or more `-`, `*` or `_`, which parts what is above from what is below. */
export function isRule(line: string): boolean {
  return /^(?:-{3,}|\*{3,}|_{3,})$/.test(line);
}

/** A line without the asterisks that make it bold or italic as a whole or up to its colon. */
export function unstarred(line: string): string {
  return line.replace(/^\*+/, '').replace(/\*{1,3}(?=\s?[:：])|([:：])\*{1,3}/, '$1');
}

/** A `key: value` line parted at its colon; null where no short key stands before one. */
export function keyedLine(line: string): { readonly key: string; readonly value: string } | null {
  const plain = line.startsWith('*') ? unstarred(line) : line;
  const colon = plain.slice(0, 32).search(/[:：]/);
  if (colon < 1) return null;
  return { key: plain.slice(0, colon).trim().toLowerCase(), value: plain.slice(colon + 1).trim() };
}
