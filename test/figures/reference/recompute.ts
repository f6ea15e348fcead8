import {
  codingsOf,
  cohen1968,
  fourObservers,
  fourteenRaters,
  pairsOf,
  sixPsychiatrists,
  sixTexts,
  threeCoders,
  tokensBehind,
  twoObserversBinary,
  twoObserversNominal,
} from '@test/support/published';
import { cohen } from '@/core/metrics/agreement/cohen';
import { fleiss } from '@/core/metrics/agreement/fleiss';
import { krippendorff, type Level } from '@/core/metrics/agreement/krippendorff';
import type { Coefficient, Ratings } from '@/core/metrics/agreement/ratings';
import { concentration } from '@/core/metrics/concentration';
import { shareDifference } from '@/core/metrics/shareDifference';
import { spread } from '@/core/metrics/spread';
import { unseen } from '@/core/metrics/unseen';
import { type Interval, wilson, wilsonCorrected } from '@/core/metrics/wilson';
import { type Facing, jensenShannon, relativeEntropy } from '@/core/metrics/wording/jensenShannon';
import { keyness } from '@/core/metrics/wording/keyness';
import { logOdds } from '@/core/metrics/wording/logOdds';
import { plainRarity, smoothRarity, tfIdf } from '@/core/metrics/wording/tfIdf';

/** What one entry of the reference values comes to by our own functions, in the same shape; `undefined` where nothing computes it. */
export type Recomputed = number | null | undefined | readonly Recomputed[] | { readonly [key: string]: Recomputed };

/** A section of the reference values: from the name of an entry, and what the file says of it, to what we find. */
type Section = (entry: string, file: Readonly<Record<string, unknown>>) => Recomputed;

/** Every section whose inputs stand in its names, in the file, or in the literature. */
export const sections: Readonly<Record<string, Section>> = {
  wilson: (entry) => endsOf(wilson(...twoOf(numbersIn(entry)))),
  wilson_cc: (entry) => endsOf(wilsonCorrected(...twoOf(numbersIn(entry)))),
  newcombe_diff(entry) {
    const [count = 0, total = 0, otherCount = 0, otherTotal = 0] = numbersIn(entry.replace('-', ' '));
    const found = shareDifference(count, total, otherCount, otherTotal);
    return found && [found.difference, found.low, found.high];
  },
  diversity(entry) {
    const counts = arraysIn(entry)[0] ?? [];
    const [evenly, missing, heaped] = [spread(counts), unseen(counts), concentration(counts)];
    if (evenly === null || missing === null || heaped === null) return null;
    return {
      n: evenly.counted,
      S: evenly.groups,
      H: evenly.entropy,
      Hbits: evenly.entropy / Math.LN2,
      // Withheld by `spread` where most groups hold one take; the file has it as published.
      J: evenly.evenness ?? evenly.entropy / Math.log(evenly.groups),
      D0: evenly.groups,
      D1: evenly.effective,
      D2: evenly.effectiveByWeight,
      simpson_gini: heaped.apart,
      HHI: heaped.together,
      miller_madow_H: missing.entropy,
      chao1: missing.groupsAtLeast,
      good_turing_coverage: missing.coverage,
      berger_parker: heaped.largest,
    };
  },
  entropy_scipy(entry) {
    if (entry.startsWith('KL')) return relativeEntropy(facing(entry));
    const found = spread(arraysIn(entry)[0] ?? []);
    return found && found.entropy / Math.LN2;
  },
  'jsd_scipy_distance(sqrt)'(entry) {
    const bits = jensenShannon(facing(entry));
    return bits === null ? null : Math.sqrt(entry.endsWith('base2') ? bits : bits * Math.LN2);
  },
  jsd_divergence_bits: (entry) => jensenShannon(facing(entry)),
  kripp_4obs_12units: alphaOf(fourObservers),
  kripp_wikipedia: alphaOf(threeCoders),
  kripp_binary_2obs: alphaOf(twoObserversBinary),
  kripp_nominal_2obs: alphaOf(twoObserversNominal),
  cohen(entry) {
    const pairs = pairsOf(entry.startsWith('cohen1968') ? cohen1968.table : arraysIn(entry));
    const weights = entry.includes('w=') ? arraysIn(entry) : null;
    return coefficientOf(
      weights === null ? cohen(pairs) : cohen(pairs, (one, other) => weights[one]?.[other] ?? Number.NaN),
    );
  },
  fleiss: (entry) =>
    coefficientOf(fleiss(codingsOf(entry.startsWith('wikipedia') ? fourteenRaters : sixPsychiatrists))),
  keyness(entry) {
    const [count = 0, otherCount = 0, tokens = 0, otherTokens = 0] = numbersIn(entry);
    const found = keyness(count, otherCount, tokens, otherTokens);
    return found && { G2: found.likelihood, LR: found.logRatio, BIC: found.bic };
  },
  fightin_words(entry, file) {
    const [one, other] = [countsIn(file.c1), countsIn(file.c2)];
    if (entry === 'c1') return one;
    if (entry === 'c2') return other;
    const [tokens, otherTokens] = [sum(Object.values(one)), sum(Object.values(other))];
    const words = Object.entries(one).map(([word, count]) => {
      const otherCount = other[word] ?? 0;
      const number = numbersIn(entry).at(-1) ?? Number.NaN;
      const prior = entry.startsWith('informative')
        ? { count: ((count + otherCount) / (tokens + otherTokens)) * number, tokens: number }
        : { count: number, tokens: number * Object.keys(one).length };
      const found = logOdds({ count, tokens }, { count: otherCount, tokens: otherTokens }, prior);
      return [word, found && { delta: found.difference, var: found.variance, z: found.z }] as const;
    });
    return Object.fromEntries(words);
  },
  tfidf_sklearn(entry) {
    const weights = tfIdf(tokensBehind(sixTexts), entry.endsWith('True') ? smoothRarity : plainRarity);
    return weights.map((text) => ['w0', 'w1', 'w2'].map((word) => text.get(word) ?? 0));
  },
};

/** Sections whose data are in nobody's hands here, and why. They count as met nowhere. */
export const notAtHand: Readonly<Record<string, string>> = {
  babe_alpha:
    'the labels of BABE and MBIC (AGPL-3.0, and CC BY-NC on its model card) lie neither in the project nor beside it',
};

function alphaOf(ratings: Ratings<string | number>): Section {
  const levels: readonly Level[] = ['nominal', 'ordinal', 'interval', 'ratio'];
  return (entry) => {
    const level = levels.find((each) => each === entry);
    return level && coefficientOf(krippendorff(ratings, level));
  };
}

function coefficientOf(found: Coefficient): number | null {
  return found.kind === 'coefficient' ? found.value : null;
}

function endsOf(found: Interval | null): Recomputed {
  return found && [found.low, found.high];
}

function numbersIn(text: string): readonly number[] {
  return (text.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
}

function twoOf([one = Number.NaN, other = Number.NaN]: readonly number[]): [number, number] {
  return [one, other];
}

/** Every `[1,.5]` in a text; of a table in brackets, its rows. */
function arraysIn(text: string): readonly (readonly number[])[] {
  return [...text.matchAll(/\[([^[\]]*)\]/g)].map(([, inside = '']) => numbersIn(inside));
}

function facing(entry: string): readonly Facing[] {
  const [one = [], other = []] = arraysIn(entry);
  return one.map((share, index) => ({ one: share, other: other[index] ?? 0 }));
}

function countsIn(value: unknown): Readonly<Record<string, number>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([word, count]) => (typeof count === 'number' ? [[word, count] as const] : [])),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
