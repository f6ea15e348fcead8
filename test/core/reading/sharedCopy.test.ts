import { readFileSync } from 'node:fs';
import { aTake } from '@test/support/build';
import { seedTakes } from '@test/support/seed';
import { describe, expect, it } from 'vitest';
import { readFile } from '@/core/formats/readFile';
import { linkWords } from '@/core/reading/linkWords';
import { foldSyndicated, sharedCopyOf } from '@/core/reading/sharedCopy';
import { contentStems, stemOf } from '@/core/reading/words/contentWords';

describe('possible shared copy', () => {
  it('is one pair in the seed, at 0.88, and the next pair is at 0.56', () => {
    expect(sharedCopyOf(seedTakes)).toEqual([{ takes: ['bloomberg', 'dunya-news'], by: 'link', likeness: 7 / 8 }]);
    const stems = seedTakes.map(({ link }) => contentStems(linkWords(link ?? '') ?? ''));
    const likeness = stems.flatMap((one, at) =>
      stems.slice(at + 1).map((other) => {
        const both = [...one].filter((stem) => other.has(stem)).length;
        return both / Math.max(1, one.size + other.size - both);
      }),
    );
    expect(
      likeness
        .sort((a, b) => b - a)
        .slice(0, 2)
        .map((share) => share.toFixed(2)),
    ).toEqual(['0.88', '0.56']);
  });

  it.each([
    [
      'the same headline but for case and marks',
      { headline: 'Three dead on an Atlantic ship!' },
      { headline: 'Three Dead on an Atlantic Ship' },
      ['headline'],
    ],
    ['a headline too short to tell', { headline: 'What we know' }, { headline: 'What we know' }, []],
    [
      'a short headline in Korean',
      { headline: '세 명이 숨진 크루즈선' },
      { headline: '세 명이 숨진 크루즈선' },
      ['headline'],
    ],
    [
      'another headline',
      { headline: 'Three dead on an Atlantic ship' },
      { headline: 'Four dead on an Atlantic ship' },
      [],
    ],
    [
      'the same quotation in the original',
      { quote: { text: '하나', original: 'There is no substance at all' } },
      { quote: { text: '둘', original: 'there is no substance at all.' } },
      ['quotation'],
    ],
    [
      'the same quotation as printed',
      { quote: { text: 'There is no substance at all', original: null } },
      { quote: { text: 'There is no substance at all', original: null } },
      ['quotation'],
    ],
    [
      'links alike by their subject alone',
      { link: 'https://a.org/suspected-outbreak-on-a-cruise-ship' },
      { link: 'https://b.org/suspected-outbreak-on-the-cruise-ship' },
      [],
    ],
    ['nothing', {}, {}, []],
  ])('%s', (_, one, other, by) => {
    const pairs = sharedCopyOf([aTake({ outlet: 'One', ...one }), aTake({ outlet: 'Two', ...other })]);
    expect(pairs.map((pair) => pair.by)).toEqual(by);
  });

  it('folds the carriers of one text into one, and leaves the others alone', () => {
    const folded = foldSyndicated(seedTakes);
    expect(folded).toHaveLength(16);
    const [pair] = folded.filter(({ takes }) => takes.length > 1);
    expect(pair?.takes.map(({ outlet }) => outlet)).toEqual(['Bloomberg', 'Dunya News']);
    expect(pair?.by).toHaveLength(1);
    expect(folded.flatMap(({ takes }) => takes)).toHaveLength(17);
    expect(foldSyndicated([])).toEqual([]);
  });

  it('folds chains, and finds the three lines of the ship that the dossier itself names, and two links alike', () => {
    const reading = readFile(readFileSync('data/dossiers/hondius-hantavirus-2026-05/en.md', 'utf8'), { slug: 'ship' });
    if (reading.kind !== 'dossier') throw new Error(reading.kind);
    const carried = foldSyndicated(reading.dossier.takes).filter(({ takes }) => takes.length > 1);
    expect(carried.map(({ takes }) => takes.map(({ id }) => id))).toEqual([
      ['bbc-news', 'al-jazeera', 'bizwatch-nigeria'],
      ['chicago-tribune', 'sfgate', 'the-seattle-times'],
      ['the-conversation', 'nzcity', 'the-standard'],
      ['south-china-morning-post', 'anadolu-agency'],
    ]);
  });

  it('is found among 300 takes at once', () => {
    const takes = Array.from({ length: 300 }, (_, at) =>
      aTake({ outlet: `Paper ${at}`, link: `https://x.org/lab-accuses-rival-${at}-of-copying-its-models-again-today` }),
    );
    const began = performance.now();
    sharedCopyOf(takes);
    expect(performance.now() - began).toBeLessThan(500);
  });
});

describe('a stem', () => {
  it.each([
    ['models', 'model'],
    ['accuses', 'accus'],
    ['accused', 'accus'],
    ['illicitly', 'illicit'],
    ['companies', 'company'],
    ["anthropic's", 'anthropic'],
    ['ship', 'ship'],
    ['class', 'class'],
    ['2026', '2026'],
    ['공격은', '공격은'],
  ])('%s: %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });
});
