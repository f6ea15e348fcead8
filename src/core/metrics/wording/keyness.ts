import { besideEachOther, type WordCounts } from './wordCounts';

/** How unlike the use of a word is on two sides. */
export interface Keyness {
  /** G² of the word's two cells (Rayson & Garside 2000): how sure it is that they differ. Grows with the texts. */
  readonly likelihood: number;
  /** log₂ of the ratio of the relative frequencies (Hardie 2014), above 0 where the first side has more; none counts as a half. */
  readonly logRatio: number;
  /** G² − ln N (Wilson 2013): above 2 evidence for a difference, below −2 against. */
  readonly bic: number;
}

/** `count` of `tokens` on one side against the other (method 2.6). Null where a side is empty, or neither has the word. */
export function keyness(count: number, otherCount: number, tokens: number, otherTokens: number): Keyness | null {
  const all = tokens + otherTokens;
  const both = count + otherCount;
  if (!(tokens > 0 && otherTokens > 0 && both > 0)) return null;
  const likelihood = 2 * (surprise(count, (tokens * both) / all) + surprise(otherCount, (otherTokens * both) / all));
  const logRatio = Math.log2((count || 0.5) / tokens / ((otherCount || 0.5) / otherTokens));
  return { likelihood, logRatio, bic: likelihood - Math.log(all) };
}

function surprise(observed: number, expected: number): number {
  return observed === 0 ? 0 : observed * Math.log(observed / expected);
}

/** A word that stands out on one side, and in how many of its texts it does. */
export interface KeyWord extends Keyness {
  readonly word: string;
  readonly count: number;
  readonly texts: number;
  readonly otherCount: number;
  readonly otherTexts: number;
}

/** Five hits in one take are one take: fewer texts than this and a word is not shown. */
export const fewestTexts = 3;

/**
 * Words one side uses more than the other, the surest first. `withheld` are
 * those that stand in fewer than three of its texts. An empty side leaves
 * nothing to compare, which is said.
 */
export function keyWords(
  one: WordCounts,
  other: WordCounts,
):
  | { readonly kind: 'words'; readonly words: readonly KeyWord[]; readonly withheld: number }
  | { readonly kind: 'empty-side' } {
  if (one.tokens === 0 || other.tokens === 0) return { kind: 'empty-side' };
  const more = besideEachOther(one, other).flatMap((row): readonly KeyWord[] => {
    const found = keyness(row.one.count, row.other.count, one.tokens, other.tokens);
    if (found === null || found.logRatio <= 0) return [];
    const { count, texts } = row.one;
    return [{ ...found, word: row.word, count, texts, otherCount: row.other.count, otherTexts: row.other.texts }];
  });
  const words = more.filter(({ texts }) => texts >= fewestTexts).sort((a, b) => b.likelihood - a.likelihood);
  return { kind: 'words', words, withheld: more.length - words.length };
}
