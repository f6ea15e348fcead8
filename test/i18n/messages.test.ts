import { describe, expect, it } from 'vitest';
import { weightOf } from '@/core/formats/findings';
import { words as english } from '@/i18n/evidence/en/words';
import { words as korean } from '@/i18n/evidence/ko/words';
import { languages } from '@/i18n/languages';
import { en } from '@/i18n/messages/en';
import { ko } from '@/i18n/messages/ko';

/** Where words take more than figures: what a page would hand them. All others are given figures. */
const given: Readonly<Record<string, readonly unknown[]>> = {
  'dossier.sharedNames': [['Alibaba', 'Anthropic']],
  'dossier.declared': ['5'],
  'readings.variedSays': [8, '5.8', 'United States', 7, 17],
  'readings.variedOne': ['Japan'],
  'readings.variedFew': [['CNBC', 'SCMP']],
  'readings.absentSays': [['Japan', 'India']],
  'readings.absentGap': [['Japan', 'India']],
  'briefing.because': [['Alibaba', 'Anthropic']],
};
const finding = {
  ...{ line: 3, declared: 6, found: 5, unlabelled: 2, count: 4, characters: 2_000_000, most: 1_000_000, version: 2 },
  ...{ key: 'kind', text: 'words', heading: 'Rumours', lens: 'a lens', outlet: 'CNBC', host: 'x.example', field: 'id' },
};

/** Every word of a language by its path, said with the sample given. */
function said(words: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') {
    const sample = path.startsWith('findings.') ? [finding] : (given[path] ?? [2, 3, 4, 5, 6]);
    return [[path, words(...sample)]];
  }
  return Object.entries(words as object).flatMap(([name, inner]) =>
    said(inner, path === '' ? name : `${path}.${name}`),
  );
}

const spoken = {
  en: said({ ...en, findings: english.findings }),
  ko: said({ ...ko, findings: korean.findings }),
};

describe('the words of the interface', () => {
  it('are there in every language, for everything there is to say', () => {
    const paths = spoken.en.map(([path]) => path);
    expect(paths.length).toBeGreaterThan(300);
    expect(spoken.ko.map(([path]) => path)).toEqual(expect.arrayContaining(paths));
    expect(paths).toEqual(expect.arrayContaining(spoken.ko.map(([path]) => path)));
  });

  it('are there for every finding', () => {
    expect(Object.keys(english.findings).sort()).toEqual(Object.keys(weightOf).sort());
    expect(Object.keys(korean.findings).sort()).toEqual(Object.keys(weightOf).sort());
  });

  describe.each(Object.keys(spoken) as (keyof typeof spoken)[])('in %s', (language) => {
    const words = spoken[language];
    const where = (faulty: (text: string) => boolean) =>
      words.filter(([, text]) => typeof text !== 'string' || faulty(text)).map(([path, text]) => `${path}: ${text}`);

    it('always say something, and nothing a program would say', () => {
      expect(where((text) => text.trim() === '' || /undefined|NaN|null|\[object|\$\{/.test(text))).toEqual([]);
    });

    it('do not shout, and do not string clauses together with dashes', () => {
      expect(where((text) => /[!！]|—|\s–\s/.test(text))).toEqual([]);
    });

    it('close the emphasis they open', () => {
      expect(where((text) => text.split('**').length % 2 === 0)).toEqual([]);
    });
  });

  it('are English in English', () => {
    expect(spoken.en.filter(([, text]) => /\p{Script=Hangul}/u.test(text))).toEqual([]);
  });

  it('are Korean in Korean, but for the name', () => {
    const foreign = spoken.ko.filter(([, text]) => /\p{L}/u.test(text) && !/\p{Script=Hangul}/u.test(text));
    expect(foreign.map(([path]) => path)).toEqual(['site.name']);
  });

  it('name a language as its speakers write it', async () => {
    expect(languages.map(({ name }) => name)).toEqual(['English', '한국어']);
    for (const language of languages) expect((await language.messages()).site.name).toBe('Parallax');
  });

  it('name the same areas of the world, by their numbers', () => {
    expect(Object.keys(ko.areas).sort()).toEqual(Object.keys(en.areas).sort());
    expect(Object.keys(en.areas).every((area) => /^\d{3}$/.test(area))).toBe(true);
  });
});

describe('a country within an English sentence', () => {
  it.each([
    ['United States', 'the United States'],
    ['Netherlands / global', 'the Netherlands / global'],
    ['Faroe Islands', 'the Faroe Islands'],
    ['Japan', 'Japan'],
  ])('%s', (place, named) => {
    expect(en.readings.variedOne(place)).toContain(`from **${named}**.`);
    expect(en.readings.absentSays(['India', place])).toContain(`**India or ${named}**`);
  });
});

describe('the particles of Korean', () => {
  it.each([
    ['보도 5건', '보도 5건을'],
    ['관점 3개', '관점 3개를'],
    ['지역 4곳', '지역 4곳을'],
  ])('object: %s', (what, object) => {
    expect(ko.dossier.declared(what)).toBe(`파일에는 ${object} 담았다고 적혀 있습니다.`);
  });

  it.each([
    ['내일', '은'],
    ['모레', '는'],
    ['2026', '은'],
    ['2024', '는'],
    ['CNN', '은'],
    ['BBC', '는'],
  ])('topic, after a closing mark: “%s”', (text, particle) => {
    const worded = korean.findings['date-unreadable'];
    expect(worded({ code: 'date-unreadable', line: 1, text })).toBe(`“${text}”${particle} 날짜가 아닙니다.`);
  });

  it.each([
    ['제목', '이'],
    ['언어', '가'],
  ])('subject: “%s”', (field, particle) => {
    const worded = korean.findings['value-unreadable'];
    expect(worded({ code: 'value-unreadable', line: 1, field })).toBe(`“${field}”${particle} 알맞지 않습니다.`);
  });
});
