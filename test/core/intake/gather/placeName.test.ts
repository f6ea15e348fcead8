import { expect, it } from 'vitest';
import { placeName } from '@/core/intake/gather/placeName';

it.each([
  ['US', 'en', 'United States'],
  ['US', 'ko', '미국'],
  ['HK', 'en', 'Hong Kong'],
  ['HK', 'ko', '홍콩'],
  ['ZZ', 'en', 'Unknown Region'],
  ['QQ', 'en', 'QQ'],
])('%s in %s is %s', (code, language, name) => {
  expect(placeName(code, language)).toBe(name);
});
