import { countValues } from '@/core/metrics/countValues';

/** How much a word counts that stands in `having` of `texts` texts. */
export type Rarity = (texts: number, having: number) => number;

/** As if one more text held every word. */
export const smoothRarity: Rarity = (texts, having) => Math.log((1 + texts) / (1 + having)) + 1;

export const plainRarity: Rarity = (texts, having) => Math.log(texts / having) + 1;

/**
 * Words of each text, given as tokens, by how often it uses them and how few
 * other texts do; the squares of a text's weights add up to 1, and a text
 * without words has none. The form of scikit-learn's TfidfVectorizer (method
 * 2.7). To suggest words to search for, never a finding.
 */
export function tfIdf(
  texts: readonly (readonly string[])[],
  rarity: Rarity = smoothRarity,
): readonly ReadonlyMap<string, number>[] {
  const holders = new Map<string, { texts: number }>();
  const counted = texts.map((tokens) =>
    [...countValues(tokens)].map(([word, count]) => {
      const held = holders.get(word) ?? { texts: 0 };
      held.texts += 1;
      holders.set(word, held);
      return { word, count, held };
    }),
  );
  return counted.map((words) => {
    const weights = words.map(({ word, count, held }) => ({ word, weight: count * rarity(texts.length, held.texts) }));
    const length = Math.sqrt(weights.reduce((sum, { weight }) => sum + weight ** 2, 0));
    return new Map(weights.map(({ word, weight }) => [word, weight / length]));
  });
}
