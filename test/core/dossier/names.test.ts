import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctSlugs, notKnown, slugOf, tidyName } from '@/core/dossier/names';

describe('tidyName', () => {
  it.each([
    ['  South China\u00a0 Morning\tPost\n', 'South China Morning Post'],
    ['한국'.normalize('NFD'), '한국'],
    ['evil\u202etxt', 'evil txt'],
    ['zero\u200bwidth', 'zero width'],
    ['\u0000', ''],
    ['half \ud83d of one, all of 😀', 'half of one, all of 😀'],
    ['Hong Kong / China', 'Hong Kong / China'],
    [notKnown, notKnown],
  ])('tidies %j to %j', (printed, tidy) => {
    expect(tidyName(printed)).toBe(tidy);
  });

  it('is tidy once tidied', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (printed) => {
        const tidy = tidyName(printed);
        expect(tidyName(tidy)).toBe(tidy);
      }),
      { seed: 12 },
    );
  });
});

describe('slugOf', () => {
  it.each([
    ["Tom's Hardware", 'toms-hardware'],
    ['Tom’s Hardware', 'toms-hardware'],
    ['Inc.com', 'inccom'],
    ['U.S. News & World Report', 'us-news-world-report'],
    ['한겨레 21', '한겨레-21'],
    ['Hong Kong / China', 'hong-kong-china'],
    ['Ärzte Zeitung', 'ärzte-zeitung'],
    ['—?!', ''],
    ['', ''],
  ])('%j is %j', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});

describe('distinctSlugs', () => {
  it('tells outlets of one name apart, and names what has no name', () => {
    expect(distinctSlugs(['CNBC', 'CNBC', '???', 'Cnbc', 'CNBC 2', '!'])).toEqual([
      'cnbc',
      'cnbc-2',
      'take',
      'cnbc-3',
      'cnbc-2-2',
      'take-2',
    ]);
  });

  it('gives as many slugs as names, each its own', () => {
    const name = fc.oneof(fc.constantFrom('a', 'A', 'a 2', 'a-2', '?', '__proto__'), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(fc.array(name), (names) => {
        const slugs = distinctSlugs(names);
        expect(slugs).toHaveLength(names.length);
        expect(new Set(slugs).size).toBe(names.length);
        expect(slugs).not.toContain('');
      }),
      { seed: 13 },
    );
  });
});
