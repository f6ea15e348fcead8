import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedWords, foldWords } from '@/core/search/words';

describe('foldWords', () => {
  it.each([
    ['Alibaba', 'alibaba'],
    ['ＡＩ　訓練', 'ai 訓練'],
    ['Tom’s\tHardware\n', "tom's hardware"],
    ['ﬁne', 'fine'],
    ['알리바바', '알리바바'],
    ['', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(foldWords(text)).toBe(folded);
  });

  it('folds Hangul the same, composed or not', () => {
    expect(foldWords('한국'.normalize('NFD'))).toBe(foldWords('한국'));
  });
});

describe('askedWords', () => {
  it.each([
    ['Grey Area', ['grey', 'area']],
    ['"Grey  Area" law', ['grey area', 'law']],
    ['“회색 지대” 법', ['회색 지대', '법']],
    ['「灰色 地带」', ['灰色 地带']],
    ['law "left open', ['law', 'left open']],
    ['"a b" c d "e f" g h', ['a b', 'c', 'd', 'e f', 'g', 'h']],
    ['law LAW law', ['law']],
    ['""', []],
    ['   ', []],
  ])('reads %j as %j', (asked, words) => {
    expect(askedWords(asked)).toEqual(words);
  });

  it('never gives an empty word, which every text would hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (asked) => {
        expect(askedWords(asked)).not.toContain('');
      }),
      { seed: 2 },
    );
  });
});
