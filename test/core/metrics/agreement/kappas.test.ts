import { codingsOf, cohen1968, fourteenRaters, pairsOf, sixPsychiatrists } from '@test/support/published';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohen } from '@/core/metrics/agreement/cohen';
import { fleiss } from '@/core/metrics/agreement/fleiss';
import { gwet } from '@/core/metrics/agreement/gwet';
import type { Coefficient, Ratings } from '@/core/metrics/agreement/ratings';
import { agreementOn, rawAgreement } from '@/core/metrics/agreement/rawAgreement';

/** Where nearly all say yes: the coders agree on 80 of 100, and kappa is below nought. */
const paradox = pairsOf([
  [80, 10],
  [10, 0],
]);

function number(found: Coefficient): number {
  if (found.kind === 'withheld') throw new Error(found.reason);
  return found.value;
}

describe('cohen', () => {
  it.each([
    [
      [
        [20, 5],
        [10, 15],
      ],
      0.4,
    ],
    [
      [
        [45, 15],
        [25, 15],
      ],
      0.1304,
    ],
    [
      [
        [25, 35],
        [5, 35],
      ],
      0.2593,
    ],
    [
      [
        [80, 10],
        [10, 0],
      ],
      -0.1111,
    ],
    [cohen1968.table, 0.4915],
  ])('%j is %d', (table, value) => {
    expect(number(cohen(pairsOf(table)))).toBeCloseTo(value, 4);
  });

  it('weighs by how grave a confusion is (Cohen 1968)', () => {
    const grave = (one: number, other: number) => cohen1968.weights[one]?.[other] ?? Number.NaN;
    expect(number(cohen(pairsOf(cohen1968.table), grave))).toBeCloseTo(0.3478, 4);
  });

  it('counts the units both have coded', () => {
    expect(cohen([['a', 'a'], ['b', 'a'], ['b', null], [null, 'a'], ['b'], ['b', 'b']])).toEqual({
      kind: 'coefficient',
      value: expect.closeTo(0.4, 12),
      units: 3,
      codings: 6,
    });
  });

  it.each<[string, Ratings<string>, string]>([
    ['nothing coded', [], 'no-pairs'],
    ['nothing coded by both', [['a', null]], 'no-pairs'],
    ['three coders', [['a', 'b', 'a']], 'not-two-coders'],
    [
      'one value throughout',
      [
        ['a', 'a'],
        ['a', 'a'],
      ],
      'no-variation',
    ],
  ])('is withheld: %s', (_, ratings, reason) => {
    expect(cohen(ratings)).toEqual({ kind: 'withheld', reason });
  });

  it('is 1 where both agree, nought where they do not attend, and the same either way round', () => {
    expect(
      number(
        cohen([
          ['a', 'a'],
          ['b', 'b'],
        ]),
      ),
    ).toBe(1);
    expect(
      number(
        cohen([
          ['a', 'a'],
          ['a', 'b'],
          ['b', 'a'],
          ['b', 'b'],
        ]),
      ),
    ).toBe(0);
    const pair = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 2, maxLength: 30 }), (pairs) => {
        const [there, back] = [cohen(pairs), cohen(pairs.map(([one, other]) => [other, one]))];
        fc.pre(there.kind === 'coefficient');
        expect(number(there)).toBeCloseTo(number(back), 10);
        expect(number(there)).toBeLessThanOrEqual(1);
      }),
      { seed: 29 },
    );
  });
});

describe('fleiss', () => {
  it('is the published value', () => {
    expect(number(fleiss(codingsOf(fourteenRaters)))).toBeCloseTo(0.2099, 4);
    expect(number(fleiss(codingsOf(sixPsychiatrists)))).toBeCloseTo(0.4302, 4);
    expect(fleiss(codingsOf(sixPsychiatrists))).toMatchObject({ units: 30, codings: 180 });
  });

  it.each<[string, Ratings<string>, string]>([
    ['nothing coded', [], 'no-pairs'],
    [
      'more on one unit than on another',
      [
        ['a', 'b', 'b'],
        ['a', 'b'],
      ],
      'unequal-coders',
    ],
    ['as many codings, one unit short of them', [['a', 'b'], ['a', 'b', 'b'], ['b']], 'unequal-coders'],
    [
      'one unit coded once',
      [
        ['a', 'b'],
        ['a', null],
      ],
      'unequal-coders',
    ],
    [
      'one value throughout',
      [
        ['a', 'a'],
        ['a', 'a'],
      ],
      'no-variation',
    ],
  ])('is withheld: %s', (_, ratings, reason) => {
    expect(fleiss(ratings)).toEqual({ kind: 'withheld', reason });
  });
});

describe('gwet', () => {
  it('stays near the agreement where kappa falls below nought', () => {
    expect(number(gwet(paradox))).toBeCloseTo(0.756, 3);
    expect(number(rawAgreement(paradox))).toBeCloseTo(0.8, 12);
    expect(number(cohen(paradox))).toBeCloseTo(-0.111, 3);
  });

  it('counts a value only one gave in what chance would give, and not in the agreement', () => {
    const three = [
      ['a', 'a'],
      ['a', 'a'],
      ['b', null],
    ];
    // π of b is a third: 2 · ⅓ · ⅔ by chance.
    expect(gwet(three)).toEqual({ kind: 'coefficient', value: 1, units: 2, codings: 4 });
    expect(
      number(
        gwet([
          ['a', 'b'],
          ['a', 'a'],
          ['b', null],
          [null, null],
        ]),
      ),
    ).toBeCloseTo((0.5 - 0.5) / 0.5, 12);
  });

  it('takes longer lists of values into account, all of them used or not', () => {
    expect(number(gwet(paradox, 4))).toBeCloseTo((0.8 - 0.18 / 3) / (1 - 0.18 / 3), 12);
    expect(gwet([['a', 'a']], 3)).toMatchObject({ kind: 'coefficient', value: 1 });
    expect(gwet(paradox, 1)).toEqual(gwet(paradox));
  });

  it.each<[string, Ratings<string>, string]>([
    ['nothing coded', [['a', null]], 'no-pairs'],
    [
      'one value throughout',
      [
        ['a', 'a'],
        ['a', 'a'],
      ],
      'no-variation',
    ],
  ])('is withheld: %s', (_, ratings, reason) => {
    expect(gwet(ratings)).toEqual({ kind: 'withheld', reason });
  });
});

describe('rawAgreement', () => {
  it('is the mean share of agreeing pairs', () => {
    expect(
      rawAgreement([
        ['a', 'a', 'b'],
        ['a', 'b', null],
        ['b', 'b'],
        ['b', null],
      ]),
    ).toEqual({
      kind: 'coefficient',
      value: expect.closeTo((1 / 3 + 0 + 1) / 3, 12),
      units: 3,
      codings: 7,
    });
    expect(rawAgreement([['a']])).toEqual({ kind: 'withheld', reason: 'no-pairs' });
  });

  it('says of one unit how many pairs agree, and nothing where one has coded it', () => {
    expect(agreementOn(['a', 'a', 'b', null])).toBeCloseTo(1 / 3, 12);
    expect(agreementOn(['a', null])).toBeNull();
  });
});
