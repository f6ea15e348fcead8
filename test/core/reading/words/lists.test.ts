import { describe, expect, it } from 'vitest';
import { englishVerb } from '@/core/reading/words/lists/englishVerb';
import { koreanVerb } from '@/core/reading/words/lists/koreanVerb';
import { listLanguages, wordGroups } from '@/core/reading/words/lists/wordList';
import { wordLists } from '@/core/reading/words/wordIndex';

const all = listLanguages.flatMap((language) => wordLists[language]);

describe('the word lists', () => {
  it('have each an id of its own, made of its language, its group and its caution', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, language, group, caution } of all)
      expect(id).toBe([language, group, caution].filter((part) => part !== null).join('.'));
  });

  it('cover, in every language, speech of nine kinds, hedges, boosters, loaded words, and what stands around a claim', () => {
    const loaded = ['labels', 'puffery', 'emotion', 'editorial', 'charged'];
    for (const language of listLanguages) {
      const groups: readonly string[] = wordLists[language].map(({ group }) => group);
      expect(wordGroups.filter((group) => !groups.includes(group) && !loaded.includes(group))).toEqual([]);
      expect(groups.some((group) => loaded.includes(group))).toBe(true);
    }
  });

  it.each(listLanguages)('name no word twice in %s, but for one that was measured as loaded', (language) => {
    const words = wordLists[language].flatMap((list) => list.words);
    const twice = words.filter((word, at) => words.indexOf(word) !== at);
    expect(twice).toEqual(language === 'en' ? ['so-called'] : []);
    expect(words.filter((word) => word !== word.trim() || word === '')).toEqual([]);
  });

  it('keep to exceptions of words they hold', () => {
    for (const { id, words, unless } of all)
      expect(
        Object.keys(unless).filter((word) => !words.includes(word)),
        id,
      ).toEqual([]);
  });

  it('are measured where the measurement was of these very words, and say so nowhere else', () => {
    const measured = all.filter(({ measured }) => measured !== null);
    expect(measured.map(({ id }) => id)).toEqual(['en.labels', 'en.puffery', 'en.emotion', 'en.editorial']);
    expect(measured.flatMap(({ words }) => words)).toHaveLength(147);
    expect(new Set(measured.map(({ version }) => version))).toEqual(new Set(['0.1']));
    expect(measured[0]?.measured).toEqual([
      expect.objectContaining({ corpus: 'BABE SG2', sentences: 3673, precision: 0.73, recall: 0.31, macroF1: 0.57 }),
      expect.objectContaining({ corpus: 'WikiNPOV', precision: 0.36, recall: 0.16 }),
      expect.objectContaining({ corpus: 'Ukraine news', precision: 0.03, recall: 0.08 }),
    ]);
  });
});

describe('the forms of a verb', () => {
  it.each([
    ['accuse', 'accuse accuses accused accusing'],
    ['claim', 'claim claims claimed claiming'],
    ['deny', 'deny denies denied denying'],
    ['decay', 'decay decays decayed decaying'],
    ['dismiss', 'dismiss dismisses dismissed dismissing'],
    ['admit', 'admit admits admitted admitting'],
    ['slam', 'slam slams slammed slamming'],
    ['condemn', 'condemn condemns condemned condemning'],
  ])('in English: %s', (base, forms) => {
    expect(englishVerb(base).join(' ')).toBe(forms);
  });

  it.each([
    ['주장하다', '주장하며 주장한다 주장할 주장함 주장했다 주장해 주장했다고 주장하는', '주장이 주장을 주장'],
    ['밝히다', '밝히며 밝힌다 밝혔다 밝혀', '밝다 밝은'],
    ['추정되다', '추정되며 추정된다 추정됐다 추정돼', '추정하다 추정'],
    ['나오다', '나오며 나온다 나왔다', '나가다'],
    ['짚다', '짚는다 짚었다고', '짚'],
    ['없다', '없고 없는 없다', '없'],
  ])('in Korean: %s is %s, not %s', (dictionary, forms, others) => {
    const { stem, endings } = koreanVerb(dictionary);
    const form = new RegExp(`^${stem}${endings}$`);
    expect(forms.split(' ').filter((each) => !form.test(each))).toEqual([]);
    expect(others.split(' ').filter((each) => form.test(each))).toEqual([]);
  });
});
