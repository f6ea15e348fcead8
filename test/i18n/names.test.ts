import { afterEach, describe, expect, it, vi } from 'vitest';
import { dayName } from '@/i18n/dates';
import { firstSpoken } from '@/i18n/languages';
import { en } from '@/i18n/messages/en';
import { ko } from '@/i18n/messages/ko';
import { languageName, regionName } from '@/i18n/names';
import { countsIn, listsIn } from '@/i18n/plural';

afterEach(() => vi.unstubAllEnvs());

describe('a region by name', () => {
  it.each([
    ['United States', 'United States', '미국'],
    ['Hong Kong', 'Hong Kong', '홍콩'],
    ['Hong Kong / China', 'Hong Kong / China', '홍콩 / 중국'],
    ['Taiwan', 'Taiwan', '대만'],
    ['South Korea', 'South Korea', '한국'],
    ['Middle Earth', 'Middle Earth', 'Middle Earth'],
    ['?', 'Region not known', '지역 모름'],
    [null, 'Region not known', '지역 모름'],
  ])('%s', (region, english, korean) => {
    expect(regionName(region, 'en', en)).toBe(english);
    expect(regionName(region, 'ko', ko)).toBe(korean);
  });

  it('keeps beside a country what is no country', () => {
    expect(regionName('Netherlands / global', 'ko', ko)).toBe('네덜란드 / 국제');
  });
});

describe('a language by name', () => {
  it.each([
    ['zh', 'Chinese', '중국어'],
    ['ko', 'Korean', '한국어'],
    ['?', 'Language not known', '언어 모름'],
    [null, 'Language not known', '언어 모름'],
  ])('%s', (tag, english, korean) => {
    expect(languageName(tag, 'en', en)).toBe(english);
    expect(languageName(tag, 'ko', ko)).toBe(korean);
  });
});

describe('a day by name', () => {
  it('is written as its language writes it, long or short', () => {
    expect(dayName('2026-06-24', 'en')).toBe('24 June 2026');
    expect(dayName('2026-06-24', 'en', 'short')).toBe('24 Jun');
    expect(dayName('2026-06-24', 'ko')).toBe('2026년 6월 24일');
    expect(dayName('2026-06-24', 'ko', 'short')).toBe('6월 24일');
  });

  it.each(['Pacific/Kiritimati', 'Pacific/Midway', 'Asia/Seoul'])('is the same day in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(dayName('2026-01-01', 'en')).toBe('1 January 2026');
  });
});

describe('counting', () => {
  it('has one take and several takes', () => {
    expect([0, 1, 2, 1001].map(en.counts.takes)).toEqual(['0 takes', '1 take', '2 takes', '1,001 takes']);
    expect(en.counts.takesOf(1, 5)).toBe('1 of 5 takes');
    expect(en.dossier.lensHelp(1)).toBe('1 take without a lens is not counted as one.');
  });

  it('has one form in Korean', () => {
    expect([0, 1, 2, 1001].map(ko.counts.takes)).toEqual(['보도 0건', '보도 1건', '보도 2건', '보도 1,001건']);
    expect(ko.counts.takesOf(2, 5)).toBe('보도 5건 중 2건');
  });

  it('has the forms a language has, and `other` for those left out', () => {
    const forms = { one: 'раз', few: 'раза', many: 'раз (много)', other: 'раза (других)' };
    const { noun } = countsIn('ru');
    expect([1, 2, 5, 21, 1.5].map((n) => noun(n, forms))).toEqual([
      'раз',
      'раза',
      'раз (много)',
      'раз',
      'раза (других)',
    ]);
    expect(noun(2, { other: 'раз' })).toBe('раз');
  });
});

describe('several names', () => {
  it('are joined as the language joins them', () => {
    expect(en.dossier.sharedNames(['A', 'B', 'C'])).toBe('shares A, B and C');
    expect(listsIn('en').or(['A', 'B'])).toBe('A or B');
    expect(listsIn('ko').and(['가', '나', '다'])).toBe('가, 나 및 다');
    expect(listsIn('en').and(['A'])).toBe('A');
  });
});

describe('the language of a first visit', () => {
  it.each([
    [['ko-KR', 'en'], 'ko'],
    [['fr-FR', 'ko'], 'ko'],
    [['EN-us'], 'en'],
    [['fr', 'de'], 'en'],
    [[], 'en'],
    [['kok'], 'en'],
  ] as const)('of a reader of %j is %s', (wanted, language) => {
    expect(firstSpoken(wanted)).toBe(language);
  });
});
