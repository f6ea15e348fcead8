import { aTake } from '@test/support/build';
import { seedTakes } from '@test/support/seed';
import { describe, expect, it } from 'vitest';
import { lensesOf, slantOf, standpointOf } from '@/core/dossier/lens';

describe('a printed lens', () => {
  it.each([
    ['US tech financial', 'US tech financial', null],
    ['Asia tech, US-China framing', 'Asia tech', 'US-China framing'],
    ['Chinese state media, US tech-hegemony framing', 'Chinese state media', 'US tech-hegemony framing'],
    ['one, two, three', 'one', 'two, three'],
    ['중국 관영，미국 패권', '중국 관영', '미국 패권'],
    ['中国官媒、美国霸权', '中国官媒', '美国霸权'],
    ['ends in a comma,', 'ends in a comma', null],
    [', only a slant', null, 'only a slant'],
    [',', null, null],
    [null, null, null],
  ])('%j has standpoint %j and slant %j', (lens, standpoint, slant) => {
    expect(standpointOf(lens)).toBe(standpoint);
    expect(slantOf(lens)).toBe(slant);
  });
});

describe('lensesOf', () => {
  it('lists lenses in order of appearance, each once, and no lens not at all', () => {
    expect(lensesOf([aTake({ lens: 'b' }), aTake(), aTake({ lens: 'a' }), aTake({ lens: 'b' })])).toEqual(['b', 'a']);
  });

  it('finds five in the seed, where the file claims six', () => {
    expect(lensesOf(seedTakes)).toHaveLength(5);
  });
});
