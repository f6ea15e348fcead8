import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalShares, gaps, shareNeeded, shortfalls } from '@/core/metrics/gaps';

const library = {
  name: 'library',
  counts: new Map([
    ['United States', 50],
    ['India', 20],
    ['Korea', 30],
  ]),
  takes: 100,
};

describe('shareNeeded', () => {
  it.each([
    [5, 0.451],
    [8, 0.312],
    [12, 0.221],
    [17, 0.162],
    [30, 0.095],
    [50, 0.058],
    [100, 0.03],
  ])('with %d takes is %d, where one place is looked at', (takes, share) => {
    expect(shareNeeded(takes)).toBeCloseTo(share, 3);
  });

  it('rises with the places looked at', () => {
    expect(shareNeeded(17, 8)).toBeCloseTo(1 - (0.05 / 8) ** (1 / 17), 12);
    expect(shareNeeded(17, 8)).toBeGreaterThan(shareNeeded(17));
  });

  it('is everything without takes', () => {
    expect(shareNeeded(0)).toBe(1);
  });
});

describe('gaps', () => {
  it('lists absent places by their share, with the chance of it', () => {
    const found = gaps({ counts: new Map([['United States', 17]]), takes: 17 }, library);
    expect(found).toEqual([
      { place: 'Korea', share: 0.3, chance: 0.7 ** 17, verdict: 'gap' },
      { place: 'India', share: 0.2, chance: 0.8 ** 17, verdict: 'too-few' },
    ]);
    expect(found[1]?.chance).toBeLessThan(0.05);
  });

  it('says there are too few takes, even where one place alone would be a gap', () => {
    const two = {
      name: 'library',
      counts: new Map([
        ['A', 84],
        ['B', 16],
      ]),
      takes: 100,
    };
    const [only] = gaps({ counts: new Map([['A', 18]]), takes: 18 }, two);
    expect(only?.chance).toBeLessThan(0.05);
    expect(only?.verdict).toBe('too-few');
  });

  it('does not look at what was not given, nor at places the baseline has not', () => {
    const counts = new Map([
      ['?', 40],
      ['Peru', 0],
      ['Korea', 10],
    ]);
    expect(gaps({ counts: new Map([['Mars', 5]]), takes: 5 }, { name: 'x', counts, takes: 10 })).toEqual([
      { place: 'Korea', share: 1, chance: 0, verdict: 'gap' },
    ]);
  });

  it('can tell nothing without takes, and nothing without a baseline', () => {
    expect(gaps({ counts: new Map(), takes: 0 }, library).map(({ verdict }) => verdict)).toEqual([
      'too-few',
      'too-few',
      'too-few',
    ]);
    expect(gaps({ counts: new Map(), takes: 17 }, { name: 'library', counts: new Map(), takes: 0 })).toEqual([]);
  });

  it('never takes a share above one where takes have two places', () => {
    const both = {
      name: 'x',
      counts: new Map([
        ['A', 3],
        ['B', 3],
      ]),
      takes: 2,
    };
    for (const { share } of gaps({ counts: new Map(), takes: 4 }, both)) expect(share).toBe(1);
  });

  it('calls a gap exactly what is above the share needed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 100 }), (count, takes) => {
        const counts = new Map([
          ['A', 100 - count],
          ['B', count],
        ]);
        const [gap] = gaps({ counts: new Map([['A', takes]]), takes }, { name: 'x', counts, takes: 100 });
        const needed = shareNeeded(takes, 2);
        fc.pre(Math.abs(count / 100 - needed) > 1e-9);
        expect(gap?.verdict).toBe(count / 100 > needed ? 'gap' : 'too-few');
      }),
      { seed: 10 },
    );
  });
});

describe('shortfalls', () => {
  it('lists places with fewer takes than they are due, with the chance of so few', () => {
    const counts = new Map([
      ['United States', 18],
      ['Korea', 1],
      ['India', 1],
    ]);
    const [korea, india, ...rest] = shortfalls({ counts, takes: 20 }, library);
    expect(rest).toEqual([]);
    expect(korea).toMatchObject({ place: 'Korea', count: 1, share: 0.3, verdict: 'gap' });
    expect(korea?.chance).toBeCloseTo(0.7 ** 20 + 20 * 0.3 * 0.7 ** 19, 12);
    expect(india).toMatchObject({ place: 'India', count: 1, share: 0.2, verdict: 'too-few' });
    expect(india?.chance).toBeCloseTo(0.8 ** 20 + 20 * 0.2 * 0.8 ** 19, 12);
  });

  it('leaves absent places to the gaps, and takes none for short that has its share', () => {
    const counts = new Map([
      ['United States', 5],
      ['India', 2],
      ['Korea', 3],
    ]);
    expect(shortfalls({ counts, takes: 10 }, library)).toEqual([]);
    expect(shortfalls({ counts: new Map(), takes: 10 }, library)).toEqual([]);
  });

  it('is sure where one place is due everything, and has little', () => {
    const [all] = shortfalls(
      { counts: new Map([['A', 2]]), takes: 9 },
      { name: 'x', counts: new Map([['A', 4]]), takes: 4 },
    );
    expect(all).toEqual({ place: 'A', count: 2, share: 1, chance: 0, verdict: 'gap' });
  });

  it('keeps its chance where there are thousands of takes', () => {
    const half = equalShares(['A', 'B']);
    const [few] = shortfalls(
      {
        counts: new Map([
          ['A', 4_950],
          ['B', 5_050],
        ]),
        takes: 10_000,
      },
      half,
    );
    // The normal distribution, with continuity correction, at −0.99: 0.1611.
    expect(few?.chance).toBeCloseTo(0.1611, 4);
    expect(few?.verdict).toBe('too-few');
  });

  it('finds a place less and less of a gap the more takes it has', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 10, max: 90 }), (takes, due) => {
        const held = {
          name: 'x',
          counts: new Map([
            ['A', due],
            ['B', 100 - due],
          ]),
          takes: 100,
        };
        const chances = Array.from({ length: takes + 1 }, (_, count) => {
          const here = { counts: new Map([['A', count]]), takes };
          const found = [...gaps(here, held), ...shortfalls(here, held)].find(({ place }) => place === 'A');
          return found?.chance ?? 1;
        });
        expect(chances).toEqual([...chances].sort((a, b) => a - b));
        expect(chances.at(-1)).toBe(1);
      }),
      { seed: 26 },
    );
  });
});

describe('equalShares', () => {
  it('is a baseline with a name, in which each place counts once', () => {
    expect(equalShares(['A', 'B', 'A'])).toEqual({
      name: 'equal',
      counts: new Map([
        ['A', 1],
        ['B', 1],
      ]),
      takes: 2,
    });
  });
});
