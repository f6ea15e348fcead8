import { countValues } from '@/core/metrics/countValues';

/** One word of some texts. */
export interface WordCount {
  readonly count: number;
  /** The texts that have it: ten times in one text is one text. */
  readonly texts: number;
}

/** The words of some texts, all of one layer: whose words they are is the same for each (method 0.1). */
export interface WordCounts {
  readonly words: ReadonlyMap<string, WordCount>;
  readonly tokens: number;
  readonly texts: number;
}

/** Counts the words of texts, each given as its tokens (`tokensOf`). A text without a word is a text. */
export function countWords(texts: readonly (readonly string[])[]): WordCounts {
  const words = new Map<string, WordCount>();
  for (const tokens of texts) {
    for (const [word, count] of countValues(tokens)) {
      const before = words.get(word) ?? { count: 0, texts: 0 };
      words.set(word, { count: before.count + count, texts: before.texts + 1 });
    }
  }
  return { words, tokens: texts.reduce((sum, tokens) => sum + tokens.length, 0), texts: texts.length };
}

/** Every word of either side with its counts on both, in the order of its characters; nought where a side lacks it. */
export function besideEachOther(
  one: WordCounts,
  other: WordCounts,
): readonly { readonly word: string; readonly one: WordCount; readonly other: WordCount }[] {
  const none = { count: 0, texts: 0 };
  return [...new Set([...one.words.keys(), ...other.words.keys()])]
    .sort()
    .map((word) => ({ word, one: one.words.get(word) ?? none, other: other.words.get(word) ?? none }));
}
