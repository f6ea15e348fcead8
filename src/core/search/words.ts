/**
 * A text as search sees it: NFKC, lower case, straight apostrophes, single
 * spaces. Found by substring rather than by word, so that a Korean name is
 * found with its particle (`알리바바` in `알리바바는`). Any text is good input.
 */
export function foldWords(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[‘’ʼ]/g, "'").replace(/\s+/gu, ' ').trim();
}

/**
 * What a reader asked for, folded: each word on its own, and what stands in
 * double quotes as one phrase. A quote left open runs to the end.
 */
export function askedWords(asked: string): readonly string[] {
  const parts = asked.replace(/[“”„«»「」『』]/g, '"').split('"');
  const words = parts.flatMap((part, index) => {
    const folded = foldWords(part);
    return index % 2 === 1 ? [folded] : folded.split(' ');
  });
  return [...new Set(words.filter((word) => word !== ''))];
}
