const stopWords = new Set(
  'a an and are as at be been but by can do does for from has have he her here heres his how i if in into is it its no not of off on or our over she so than that the their them there these they this to too up us was we were what whats when where which who whom whose why will with would you your'.split(
    ' ',
  ),
);

/** True for the small words of English that any text has; the words of a link count `us` among them. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

/**
 * A word without the endings English hangs on it: `models` and `model`, `accuses`
 * and `accused`, `illicitly` and `illicit` come to one. Not a word itself. Words
 * of four letters or fewer and of other scripts stay as they are.
 */
export function stemOf(word: string): string {
  if (!/^[a-z']{5,}$/.test(word)) return word.replace(/'s$/, '');
  return word
    .replace(/'s$/, '')
    .replace(/ies$/, 'y')
    .replace(/([^s])s$/, '$1')
    .replace(/(?:ing|ed|ly|e)$/, '');
}

/** The stems of the words of a text that are not stop words, each once. */
export function contentStems(text: string): ReadonlySet<string> {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[‘’ʼ]/g, "'")
      .match(/[\p{L}\p{N}\p{M}']+/gu) ?? [];
  return new Set(words.filter((word) => !isStopWord(word)).map(stemOf));
}
