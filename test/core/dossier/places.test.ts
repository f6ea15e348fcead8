import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryCodes } from '@/core/dossier/countryCodes';
import { placeAliases } from '@/core/dossier/placeAliases';
import { countryCode, isEverywhere, placesOf } from '@/core/dossier/places';

describe('placesOf', () => {
  it.each([
    ['United States', ['United States']],
    ['Hong Kong / China', ['Hong Kong', 'China']],
    ['Netherlands / global', ['Netherlands', 'global']],
    ['Netherlands/Morocco', ['Netherlands', 'Morocco']],
    ['홍콩／중국', ['홍콩', '중국']],
    ['  Japan  ', ['Japan']],
    ['China / China', ['China']],
    ['/ India /', ['India']],
    [' / ', []],
    ['', []],
    ['__proto__', ['__proto__']],
  ])('reads %j as %j', (region, places) => {
    expect(placesOf(region)).toEqual(places);
  });

  it('gives trimmed places, each once', () => {
    fc.assert(
      fc.property(fc.string(), (region) => {
        const places = placesOf(region);
        expect(new Set(places).size).toBe(places.length);
        for (const place of places) expect(place).toBe(place.trim());
        expect(places).not.toContain('');
      }),
      { seed: 1 },
    );
  });
});

describe('countryCode', () => {
  it.each([
    ['United States', 'US'],
    ['USA', 'US'],
    ['U.S.', 'US'],
    ['us', 'US'],
    ['미국', 'US'],
    ['UK', 'GB'],
    ['Britain', 'GB'],
    ['England', 'GB'],
    ['Korea', 'KR'],
    ['South Korea', 'KR'],
    ['한국', 'KR'],
    ['대한민국', 'KR'],
    ['North Korea', 'KP'],
    ['북한', 'KP'],
    ['China', 'CN'],
    ['中国', 'CN'],
    ['中國', 'CN'],
    ['Hong Kong', 'HK'],
    ['香港', 'HK'],
    ['Macau', 'MO'],
    ['Taiwan', 'TW'],
    ['台湾', 'TW'],
    ['Russia', 'RU'],
    ['Viet Nam', 'VN'],
    ['Iran', 'IR'],
    ['Turkey', 'TR'],
    ['Türkiye', 'TR'],
    ['turkiye', 'TR'],
    ['Czech Republic', 'CZ'],
    ['UAE', 'AE'],
    ['Palestine', 'PS'],
    ['Kosovo', 'XK'],
    ['Ivory Coast', 'CI'],
    ["Cote d'Ivoire", 'CI'],
    ['Côte d’Ivoire', 'CI'],
    ['the Netherlands', 'NL'],
    ['Trinidad and Tobago', 'TT'],
    ['Trinidad & Tobago', 'TT'],
    ['St. Lucia', 'LC'],
    ['Saint Lucia', 'LC'],
    ['ドイツ', 'DE'],
    ['독일', 'DE'],
    ['德国', 'DE'],
    ['Pakistan', 'PK'],
    [' JP ', 'JP'],
    ['XK', 'XK'],
  ])('knows %j as %s', (place, code) => {
    expect(countryCode(place)).toBe(code);
  });

  it.each([
    'global',
    'Europe',
    'Asia',
    'EU',
    '?',
    '',
    '  ',
    'it',
    'in',
    '__proto__',
    'constructor',
    'Hong Kong / China',
  ])('knows no country in %j', (place) => {
    expect(countryCode(place)).toBeNull();
  });

  it('knows every alias, whatever names the engine has', () => {
    for (const [code, printed] of placeAliases) {
      expect(countryCodes).toContain(code);
      for (const name of printed.split('|')) expect([name, countryCode(name)]).toEqual([name, code]);
    }
  });

  it('gives no name to two countries', () => {
    const taken = new Map<string, string>();
    for (const [code, printed] of placeAliases) {
      for (const name of printed.split('|')) {
        expect([name, taken.get(name) ?? code]).toEqual([name, code]);
        taken.set(name, code);
      }
    }
  });

  it('knows every code as itself, and lists each once', () => {
    expect(countryCodes).toHaveLength(250);
    expect(new Set(countryCodes).size).toBe(250);
    for (const code of countryCodes) expect(countryCode(code)).toBe(code);
  });
});

it.each([
  ['global', true],
  ['Worldwide', true],
  ['국제', true],
  ['Netherlands', false],
  ['Europe', false],
  ['', false],
])('%j is everywhere: %s', (place, is) => {
  expect(isEverywhere(place)).toBe(is);
});
