import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '@/core/metrics/seededRandom';
import { divergence } from '@/core/metrics/wording/divergence';
import { face, jensenShannon, relativeEntropy } from '@/core/metrics/wording/jensenShannon';

const named = (amounts: readonly number[]) => new Map(amounts.map((amount, index) => [`c${index}`, amount]));
const facing = (one: readonly number[], other: readonly number[]) => face(named(one), named(other));
const amounts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 4, maxLength: 4 });

describe('jensenShannon', () => {
  it.each([
    [[1, 0, 0], [0, 1, 0], 1],
    [[1, 0], [0.5, 0.5], 0.3112781244591328],
    [[0.7, 0.2, 0.1], [0.1, 0.3, 0.6], 0.33275110160267973],
    [[1, 0, 0], [1, 0, 0], 0],
    [[7, 2, 1], [10, 30, 60], 0.33275110160267973],
  ])('%j and %j lie %d bits apart', (one, other, bits) => {
    expect(jensenShannon(facing(one, other))).toBeCloseTo(bits, 15);
  });

  it('is the square of the distance of SciPy, in nats', () => {
    const bits = jensenShannon(facing([1, 0], [0.5, 0.5])) ?? Number.NaN;
    expect(Math.sqrt(bits * Math.LN2)).toBeCloseTo(0.464501404022459, 14);
  });

  it('faces categories only one side has, and takes what is below nought for none', () => {
    expect(face(new Map([['a', -2]]), new Map([['a', 3]]))).toEqual([{ one: 0, other: 3 }]);
    expect(face(new Map([['b', 2]]), new Map([['a', 3]]))).toEqual([
      { one: 0, other: 3 },
      { one: 2, other: 0 },
    ]);
  });

  it('is none where a side is empty', () => {
    expect(jensenShannon([])).toBeNull();
    expect(jensenShannon(facing([0, 0], [1, 2]))).toBeNull();
    expect(jensenShannon(facing([1, 2], [-3, 0]))).toBeNull();
  });

  it('is the same either way, from 0 to 1, and 0 for a side and its double', () => {
    fc.assert(
      fc.property(amounts, amounts, (one, other) => {
        const bits = jensenShannon(facing(one, other));
        fc.pre(bits !== null);
        expect(jensenShannon(facing(other, one))).toBeCloseTo(bits ?? Number.NaN, 12);
        expect(bits).toBeGreaterThanOrEqual(0);
        expect(bits).toBeLessThanOrEqual(1);
        const doubled = one.map((amount) => 2 * amount);
        expect(jensenShannon(facing(one, doubled))).toBeCloseTo(0, 12);
      }),
      { seed: 30 },
    );
  });

  it('lies apart by chance alone where few are counted: 17 over 8 categories by 0.18 bits', () => {
    const random = seededRandom(31);
    const draw = () => {
      const counts = Array.from({ length: 8 }, () => 0);
      for (let thing = 0; thing < 17; thing++) {
        const category = Math.floor(random() * 8);
        counts[category] = (counts[category] ?? 0) + 1;
      }
      return counts;
    };
    const apart = Array.from({ length: 1_000 }, () => jensenShannon(facing(draw(), draw())) ?? Number.NaN);
    expect(apart.reduce((sum, bits) => sum + bits, 0) / apart.length).toBeCloseTo(0.18, 1);
  });
});

describe('relativeEntropy', () => {
  it('is that of SciPy, in nats', () => {
    expect(relativeEntropy(facing([0.5, 0.5], [0.9, 0.1]))).toBeCloseTo(0.5108256237659906, 15);
  });

  it('is none without bound, or where a side is empty', () => {
    expect(relativeEntropy(facing([1, 1], [1, 0]))).toBeNull();
    expect(relativeEntropy(facing([0, 0], [1, 0]))).toBeNull();
    expect(relativeEntropy(facing([1, 0], [0, 0]))).toBeNull();
    expect(relativeEntropy(facing([1, 0], [1, 1]))).toBeCloseTo(Math.LN2, 12);
  });
});

describe('divergence', () => {
  it.each([
    [[99, 0], [60, 60], 1, 0],
    [[60, 60], [10, 20], 0, 70],
    [[], [], 100, 100],
  ])('is refused under a hundred on a side, saying what is missing: %j and %j', (one, other, missing, otherMissing) => {
    expect(divergence(named(one), named(other))).toEqual({ kind: 'too-few', one: missing, other: otherMissing });
  });

  it('is refused for shares, which say nothing of how many were counted', () => {
    expect(divergence(named([0.5, 0.5]), named([0.9, 0.1]))).toEqual({ kind: 'no-counts' });
    expect(divergence(named([100]), named([Number.NaN]))).toEqual({ kind: 'no-counts' });
    expect(divergence(named([Number.POSITIVE_INFINITY]), named([100]))).toEqual({ kind: 'no-counts' });
  });

  it('finds what chance would not do, and what it would', () => {
    expect(divergence(named([90, 10]), named([10, 90]))).toMatchObject({ kind: 'divergence', chance: 0.001 });
    const alike = divergence(named([50, 50]), named([100, 100]));
    expect(alike).toEqual({ kind: 'divergence', bits: 0, chance: 1 });
  });

  it('gives a chance near that of the exact test of two by two', () => {
    // Fisher's exact test, two-sided, of 60 and 40 against 46 and 54: 0.0652.
    const found = divergence(named([60, 40]), named([46, 54]));
    expect(found.kind === 'divergence' && found.chance).toBeGreaterThan(0.04);
    expect(found.kind === 'divergence' && found.chance).toBeLessThan(0.09);
  });

  it('deals sides of unlike size as they are', () => {
    const random = seededRandom(32);
    const draws = Array.from({ length: 60 }, () => {
      const draw = (size: number) => {
        const counts = [0, 0, 0];
        for (let thing = 0; thing < size; thing++) {
          const category = Math.floor(random() * 3);
          counts[category] = (counts[category] ?? 0) + 1;
        }
        return named(counts);
      };
      const found = divergence(draw(400), draw(100));
      return found.kind === 'divergence' ? found.chance : Number.NaN;
    });
    // Of one and the same distribution every chance is as likely: half of them lie above a half.
    const above = draws.filter((chance) => chance > 0.5).length;
    expect(above).toBeGreaterThan(18);
    expect(above).toBeLessThan(42);
  });

  it('is the same for the same counts, either way round and in any order', () => {
    const [one, other] = [named([70, 40, 5]), named([80, 20, 20])];
    const turned = (side: ReadonlyMap<string, number>) => new Map([...side].reverse());
    expect(divergence(other, one)).toEqual(divergence(one, other));
    expect(divergence(turned(one), turned(other))).toEqual(divergence(one, other));
  });
});
