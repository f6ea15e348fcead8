/** A text as forms of one line a part take it: no line ends, no signs that are no letters, single blanks; null where nothing is left. */
export function oneLine(text: string | null): string | null {
  return text?.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim() || null;
}
