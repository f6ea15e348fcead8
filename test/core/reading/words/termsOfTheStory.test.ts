import { aDossier, aTake } from '@test/support/build';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '@/core/reading/passages';
import { markWords } from '@/core/reading/words/markWords';
import { isTermOfTheStory, termsOfTheStory } from '@/core/reading/words/termsOfTheStory';

const headlines = (...lines: readonly string[]) =>
  lines.map((headline, at) => aTake({ outlet: `Paper ${at}`, headline, language: 'en' }));

describe('the terms of a story', () => {
  it('are loaded words that more than half of the takes have, where four or more speak', () => {
    const takes = headlines(
      'A radical plan',
      'More radical than ever',
      'Radical or not',
      'Nothing here',
      'A brutal winter',
    );
    expect(termsOfTheStory(aDossier({ takes }))).toEqual([{ words: 'radical', rule: 'most-takes', voices: 3 }]);
    expect(termsOfTheStory(aDossier({ takes: takes.slice(0, 3) }))).toEqual([]);
    expect(
      termsOfTheStory(aDossier({ takes: [...takes, ...headlines('a b', 'c d')].slice(0, 6) })).length,
    ).toBeLessThan(2);
  });

  it('are pairs two voices use, the dossier being one; then only the pair is', () => {
    const dossier = aDossier({
      language: 'ko',
      title: '역대 최대 증류 공격',
      summary: ['증류 공격이 있었다. 공격이 이어졌다.'],
      takes: [aTake({ outlet: 'A', gist: '증류 공격을 말했다' })],
    });
    const terms = termsOfTheStory(dossier);
    expect(terms).toEqual([{ words: '증류 공격', rule: 'phrase', voices: 2 }]);
    const summary = passagesOf(dossier).find(({ part }) => part === 'summary');
    if (summary === undefined) throw new Error('no summary');
    const acts = markWords(summary).filter(({ group }) => group === 'act');
    expect(acts.map((mark) => isTermOfTheStory(mark, summary, terms))).toEqual([true, false]);
  });

  it('are no pair with a stop word, a particle, a name or an adverb, and no verb of speech', () => {
    const takes = headlines(
      'Qwen attack of fraud by firms accuse illicitly',
      'The Qwen attack of fraud by firms accuse illicitly',
      '기업의 공격',
      '기업의 공격',
    );
    expect(termsOfTheStory(aDossier({ takes, entities: [{ name: 'Qwen', aliases: [] }] }))).toEqual([]);
  });

  it('are found in Chinese by the two characters before', () => {
    const takes = ['公司否认蒸馏攻击', '专家谈蒸馏攻击'].map((headline, at) =>
      aTake({ outlet: `P${at}`, headline, language: 'zh' }),
    );
    expect(termsOfTheStory(aDossier({ takes }))).toEqual([{ words: '蒸馏攻击', rule: 'phrase', voices: 2 }]);
  });

  it('are single words wherever they stand', () => {
    const [take] = headlines('An evil Plan');
    const [passage] = passagesOf(aDossier({ takes: [take ?? aTake()] }));
    if (passage === undefined) throw new Error('no passage');
    const [mark] = markWords(passage);
    if (mark === undefined) throw new Error('no mark');
    expect(isTermOfTheStory(mark, passage, [{ words: 'evil', rule: 'most-takes', voices: 3 }])).toBe(true);
    expect(isTermOfTheStory(mark, passage, [{ words: 'evil', rule: 'phrase', voices: 3 }])).toBe(false);
  });
});
