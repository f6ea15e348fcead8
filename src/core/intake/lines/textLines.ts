/** The lines of a text, however they end. */
export function textLines(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/);
}

/** The first line of a text that says anything, without blanks around it. */
export function firstLine(text: string): string {
  return text
    .trim()
    .replace(/[\r\n].*$/s, '')
    .trimEnd();
}
