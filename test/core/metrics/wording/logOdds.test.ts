import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logOdds } from '@/core/metrics/wording/logOdds';
import { enough, rankWords } from '@/core/metrics/wording/rankWords';
import { countWords } from '@/core/metrics/wording/wordCounts';

/** The hand example of method 2.5: 15 tokens a side. */
const counts: Readonly<Record<string, readonly [number, number]>> = {
  attack: [6, 1],
  steal: [3, 0],
  model: [5, 5],
  claim: [1, 4],
  grey: [0, 5],
};
const weigh = (word: string, prior: (one: number, other: number) => { count: number; tokens: number }) => {
  const [one = 0, other = 0] = counts[word] ?? [];
  return logOdds({ count: one, tokens: 15 }, { count: other, tokens: 15 }, prior(one, other));
};
const flat = (count: number) => () => ({ count, tokens: 5 * count });
const pooled = (one: number, other: number) => ({ count: ((one + other) / 30) * 10, tokens: 10 });

describe('logOdds', () => {
  it.each<[string, string, Parameters<typeof weigh>[1], number, number, number]>([
    ['prior of 0.01 each', 'attack', flat(0.01), 2.2237, 1.1565, 2.0678],
    ['prior of 0.01 each', 'steal', flat(0.01), 5.9296, 100.3322, 0.592],
    ['prior of 0.01 each', 'model', flat(0.01), 0, 0.3992, 0],
    ['prior of 0.01 each', 'claim', flat(0.01), -1.6192, 1.2395, -1.4544],
    ['prior of 0.01 each', 'grey', flat(0.01), -6.6207, 100.1996, -0.6614],
    ['both sides, ten tokens', 'attack', pooled, 1.1787, 0.42, 1.8187],
    ['both sides, ten tokens', 'steal', pooled, 1.5198, 1.25, 1.3594],
    ['both sides, ten tokens', 'model', pooled, 0, 0.24, 0],
    ['both sides, ten tokens', 'claim', pooled, -0.898, 0.5515, -1.2093],
    ['both sides, ten tokens', 'grey', pooled, -1.6275, 0.75, -1.8792],
    ['prior of 1 each', 'attack', flat(1), 1.5782, 0.6429, 1.9683],
    ['prior of 1 each', 'steal', flat(1), 1.5581, 1.25, 1.3936],
    ['prior of 1 each', 'model', flat(1), 0, 0.3333, 0],
    ['prior of 1 each', 'claim', flat(1), -1.0986, 0.7, -1.3131],
    ['prior of 1 each', 'grey', flat(1), -2.0971, 1.1667, -1.9416],
  ])('%s: %s', (_, word, prior, difference, variance, z) => {
    const found = weigh(word, prior);
    expect(found?.difference).toBeCloseTo(difference, 4);
    expect(found?.variance).toBeCloseTo(variance, 4);
    expect(found?.z).toBeCloseTo(z, 4);
  });

  it.each([
    ['without a prior, of a word a side lacks', { count: 0, tokens: 9 }, { count: 3, tokens: 9 }],
    ['without a prior, of a word neither has', { count: 0, tokens: 9 }, { count: 0, tokens: 9 }],
    ['of a word a side consists of', { count: 9, tokens: 9 }, { count: 3, tokens: 9 }],
  ])('has no number %s', (_, one, other) => {
    expect(logOdds(one, other, { count: 0, tokens: 0 })).toBeNull();
  });

  it('turns round with its sides', () => {
    const usage = fc.integer({ min: 0, max: 50 }).map((count) => ({ count, tokens: 100 }));
    fc.assert(
      fc.property(usage, usage, (one, other) => {
        const [there, back] = [
          logOdds(one, other, { count: 2, tokens: 50 }),
          logOdds(other, one, { count: 2, tokens: 50 }),
        ];
        expect(there?.z).toBeCloseTo(-(back?.z ?? Number.NaN), 12);
        expect(Math.sign(there?.z ?? Number.NaN)).toBe(Math.sign(one.count - other.count));
      }),
      { seed: 33 },
    );
  });
});

describe('rankWords', () => {
  /** So many texts of ten tokens, `own` in every fifth of them. */
  const side = (texts: number, own: string) =>
    countWords(
      Array.from({ length: texts }, (_, index) => [
        index % 5 === 0 ? own : 'filler',
        ...Array.from({ length: 9 }, (__, at) => `plain${(index + at) % 30}`),
      ]),
    );

  it('ranks two large sides, each side’s own word at its end', () => {
    const found = rankWords(side(200, 'stealing'), side(240, 'dispute'));
    if (found.kind === 'too-few') throw new Error('there are enough');
    expect(found.words.at(0)).toMatchObject({
      word: 'stealing',
      one: { count: 40, texts: 40 },
      other: { count: 0, texts: 0 },
    });
    expect(found.words.at(-1)).toMatchObject({ word: 'dispute', other: { count: 48, texts: 48 } });
    expect(found.words.at(0)?.z).toBeGreaterThan(1.96);
    expect(found.unweighed).toEqual([]);
  });

  it('weighs by both sides together: 500 tokens, dealt as they are', () => {
    const [one, other] = [side(200, 'stealing'), side(240, 'dispute')];
    const found = rankWords(one, other);
    const prior = { count: (40 / 4_400) * 500, tokens: 500 };
    const expected = logOdds({ count: 40, tokens: 2_000 }, { count: 0, tokens: 2_400 }, prior);
    expect(found.kind === 'ranking' && found.words[0]).toMatchObject({ ...expected });
  });

  it('weighs by a background where there is one, and names what that lacks', () => {
    const background = countWords([['filler', 'stealing', ...Array.from({ length: 30 }, (_, at) => `plain${at}`)]]);
    const found = rankWords(side(200, 'stealing'), side(200, 'dispute'), background);
    if (found.kind === 'too-few') throw new Error('there are enough');
    expect(found.unweighed).toEqual(['dispute']);
    expect(found.words.map(({ word }) => word)).not.toContain('dispute');
    const expected = logOdds(
      { count: 40, tokens: 2_000 },
      { count: 0, tokens: 2_000 },
      { count: 500 / 32, tokens: 500 },
    );
    expect(found.words[0]).toMatchObject({ word: 'stealing', ...expected });
  });

  it('does not weigh what both sides have and the background has not', () => {
    const background = countWords([['stealing', 'dispute', ...Array.from({ length: 30 }, (_, at) => `plain${at}`)]]);
    const found = rankWords(side(200, 'stealing'), side(200, 'dispute'), background);
    expect(found).toMatchObject({ kind: 'ranking', unweighed: ['filler'] });
  });

  it('weighs nothing by an empty background', () => {
    const found = rankWords(side(200, 'a'), side(200, 'b'), countWords([]));
    expect(found).toMatchObject({ kind: 'ranking', words: [] });
    expect(found.kind === 'ranking' && found.unweighed).toHaveLength(33);
  });

  it('refuses a small side, and says what is missing', () => {
    expect(rankWords(side(199, 'a'), side(200, 'b'))).toEqual({
      kind: 'too-few',
      one: { texts: 1, tokens: 10 },
      other: { texts: 0, tokens: 0 },
    });
    const terse = countWords(Array.from({ length: 300 }, () => ['one', 'two']));
    expect(rankWords(side(200, 'a'), terse)).toEqual({
      kind: 'too-few',
      one: { texts: 0, tokens: 0 },
      other: { texts: 0, tokens: 1_400 },
    });
    expect(rankWords(countWords([]), countWords([]))).toEqual({ kind: 'too-few', one: enough, other: enough });
  });
});
