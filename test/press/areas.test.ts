import { expect, it } from 'vitest';
import { areasOf } from '@/press/areas';

it.each([
  ['Japan', '030'],
  ['United States', '021'],
  ['United Kingdom', '154'],
  ['Nigeria', '202'],
  ['Brazil', '419'],
  ['Hong Kong', '030'],
])('puts %s in the sub-region %s', (place, area) => {
  expect(areasOf(place)).toEqual([area]);
});

it('puts with their neighbours the places the UN has no number for', () => {
  expect(areasOf('Taiwan')).toEqual(['030']);
  expect(areasOf('Kosovo')).toEqual(['039']);
});

it('puts nowhere what is no country', () => {
  expect(areasOf('global')).toEqual([]);
  expect(areasOf('?')).toEqual([]);
});
