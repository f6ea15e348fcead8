import { type LogOdds, logOdds } from './logOdds';
import { besideEachOther, type WordCount, type WordCounts } from './wordCounts';

/** A word with its counts on both sides; `z` above 0 where the first has more of it. */
export interface RankedWord extends LogOdds {
  readonly word: string;
  readonly one: WordCount;
  readonly other: WordCount;
}

/** What a side lacks before its words may be ranked; nought where it has enough. */
export interface Missing {
  readonly texts: number;
  readonly tokens: number;
}

/** Words by how much they tell two sides apart, or what is missing for that. */
export type WordRanking =
  | {
      readonly kind: 'ranking';
      /** The first side's own words first, the other's last. */
      readonly words: readonly RankedWord[];
      /** Words the background does not have, which can therefore not be weighed. */
      readonly unweighed: readonly string[];
    }
  | { readonly kind: 'too-few'; readonly one: Missing; readonly other: Missing };

/**
 * Below this a ranking is chance: of the five words on top a quarter held with 9
 * short texts a side, two in five with 25, seven in eight with 200 (method 2.5).
 */
export const enough: Missing = { texts: 200, tokens: 2000 };

/** α₀, how many tokens of the background are mixed into either side. */
const priorTokens = 500;

/**
 * Ranks the words of two sides of one layer by weighted log-odds, and refuses
 * where either side is small: there a table of who uses which word is all that
 * can be shown. `background` says how often words are expected, a larger
 * collection or, where there is none, both sides together.
 */
export function rankWords(one: WordCounts, other: WordCounts, background?: WordCounts): WordRanking {
  const lacking = [missingFrom(one), missingFrom(other)] as const;
  if (lacking.some(({ texts, tokens }) => texts + tokens > 0)) {
    return { kind: 'too-few', one: lacking[0], other: lacking[1] };
  }
  const tokens = background?.tokens ?? one.tokens + other.tokens;
  const weighed = besideEachOther(one, other).map((row) => {
    const expected = background ? (background.words.get(row.word)?.count ?? 0) : row.one.count + row.other.count;
    const prior = { count: (expected / tokens) * priorTokens, tokens: priorTokens };
    const odds = expected > 0 ? logOdds(usage(row.one, one), usage(row.other, other), prior) : null;
    return { row, odds };
  });
  return {
    kind: 'ranking',
    words: weighed.flatMap(({ row, odds }) => (odds === null ? [] : [{ ...row, ...odds }])).sort((a, b) => b.z - a.z),
    unweighed: weighed.flatMap(({ row, odds }) => (odds === null ? [row.word] : [])),
  };
}

function usage({ count }: WordCount, { tokens }: WordCounts) {
  return { count, tokens };
}

function missingFrom({ texts, tokens }: WordCounts): Missing {
  return { texts: Math.max(0, enough.texts - texts), tokens: Math.max(0, enough.tokens - tokens) };
}
