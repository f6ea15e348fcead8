import { sixTexts, tokensBehind } from '@test/support/published';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyness, keyWords } from '@/core/metrics/wording/keyness';
import { plainRarity, tfIdf } from '@/core/metrics/wording/tfIdf';
import { countWords } from '@/core/metrics/wording/wordCounts';

describe('keyness', () => {
  it('is the example of method 2.6', () => {
    const found = keyness(10, 2, 1_000, 1_000);
    expect(found?.likelihood).toBeCloseTo(5.8221, 4);
    expect(found?.logRatio).toBeCloseTo(2.3219, 4);
    expect(found?.bic).toBeCloseTo(-1.7788, 4);
  });

  it('counts none as a half in the ratio, and as none in the likelihood', () => {
    const found = keyness(5, 0, 100, 900);
    expect(found?.likelihood).toBeCloseTo(10 * Math.log(10), 10);
    expect(found?.logRatio).toBeCloseTo(6.4919, 4);
    expect(keyness(0, 5, 900, 100)?.logRatio).toBeCloseTo(-6.4919, 4);
  });

  it.each([
    [0, 0, 10, 10],
    [0, 1, 0, 10],
    [1, 0, 10, 0],
    [Number.NaN, 1, 10, 10],
  ])('is none of %d and %d of %d and %d', (...counts) => {
    expect(keyness(...counts)).toBeNull();
  });

  it('is never below nought, and nought where both use a word alike', () => {
    expect(keyness(3, 6, 100, 200)?.likelihood).toBeCloseTo(0, 12);
    const count = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(count, count, (one, other) => {
        fc.pre(one + other > 0);
        const found = keyness(one, other, 500, 800);
        expect(found?.likelihood).toBeGreaterThanOrEqual(-1e-9);
        expect(found?.likelihood).toBeCloseTo(keyness(other, one, 800, 500)?.likelihood ?? Number.NaN, 9);
      }),
      { seed: 34 },
    );
  });
});

describe('keyWords', () => {
  const one = countWords([
    ['grey', 'grey', 'grey', 'grey', 'grey', 'model'],
    ['stealing', 'model'],
    ['stealing', 'model', 'claim'],
    ['stealing', 'model', 'claim'],
  ]);
  const other = countWords([['model', 'model', 'model', 'model', 'model', 'dispute', 'dispute', 'claim']]);

  it('shows words in three texts, not one text’s five, and says how many it withholds', () => {
    const found = keyWords(one, other);
    expect(found).toMatchObject({
      kind: 'words',
      words: [{ word: 'stealing', count: 3, texts: 3, otherCount: 0, otherTexts: 0 }],
      withheld: 2,
    });
    expect(found.kind === 'words' && found.words[0]).toMatchObject({ ...keyness(3, 0, 14, 8) });
  });

  it('puts the surest first', () => {
    const [a, b] = ['a', 'b'].map((word) => (times: number) => Array.from({ length: times }, () => word));
    if (a === undefined || b === undefined) throw new Error('there are two words');
    const found = keyWords(
      countWords([...a(3), ...b(9)].map((word) => [word])),
      countWords([Array.from({ length: 12 }, () => 'c')]),
    );
    expect(found.kind === 'words' && found.words.map(({ word }) => word)).toEqual(['b', 'a']);
  });

  it('puts words as sure in the order of their characters, and leaves out what both use alike', () => {
    const words = (...some: readonly string[]) => countWords([some, some, some]);
    expect(keyWords(words('zeal', 'both', 'able'), words('both', 'other', 'else'))).toMatchObject({
      words: [{ word: 'able' }, { word: 'zeal' }],
      withheld: 0,
    });
    expect(keyWords(countWords([['both', 'own']]), countWords([['both', 'other']]))).toMatchObject({ withheld: 1 });
  });

  it('has nothing to compare with an empty side', () => {
    expect(keyWords(countWords([[]]), other)).toEqual({ kind: 'empty-side' });
    expect(keyWords(one, countWords([]))).toEqual({ kind: 'empty-side' });
  });
});

describe('countWords', () => {
  it('counts uses, and the texts that have a word', () => {
    expect(countWords([['a', 'b', 'a'], [], ['a', '__proto__']])).toEqual({
      words: new Map([
        ['a', { count: 3, texts: 2 }],
        ['b', { count: 1, texts: 1 }],
        ['__proto__', { count: 1, texts: 1 }],
      ]),
      tokens: 5,
      texts: 3,
    });
  });
});

describe('tfIdf', () => {
  const texts = tokensBehind(sixTexts);
  const rows = (found: ReturnType<typeof tfIdf>) =>
    found.map((weights) => ['w0', 'w1', 'w2'].map((word) => Number((weights.get(word) ?? 0).toFixed(8))));

  it('is the example of scikit-learn, smooth and plain', () => {
    expect(rows(tfIdf(texts))).toEqual([
      [0.85151335, 0, 0.52433293],
      [1, 0, 0],
      [1, 0, 0],
      [1, 0, 0],
      [0.55422893, 0.83236428, 0],
      [0.63035731, 0, 0.77630514],
    ]);
    expect(rows(tfIdf(texts, plainRarity))).toEqual([
      [0.81940995, 0, 0.57320793],
      [1, 0, 0],
      [1, 0, 0],
      [1, 0, 0],
      [0.47330339, 0.88089948, 0],
      [0.58149261, 0, 0.81355169],
    ]);
  });

  it('gives a text without words no weights', () => {
    expect(tfIdf([[], ['a']])).toEqual([new Map(), new Map([['a', 1]])]);
    expect(tfIdf([])).toEqual([]);
  });

  it('makes every text as long as any other', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (some) => {
        for (const weights of tfIdf(some)) expect(Math.hypot(...weights.values())).toBeCloseTo(1, 12);
      }),
      { seed: 35 },
    );
  });
});
