import { seededRandom } from '@/core/metrics/seededRandom';
import { bitsApart, type Distribution, type Facing, face, totals } from './jensenShannon';

/** How far two collections lie apart and whether chance would do that, or why that is not said. */
export type Divergence =
  | {
      readonly kind: 'divergence';
      /** Jensen–Shannon: 0 where they lie alike, 1 where they share nothing. Shown only with the chance of it. */
      readonly bits: number;
      /** How often dealing the same things out at random sets them as far apart: 0.001 to 1, of 999 deals and the one there is. */
      readonly chance: number;
    }
  | {
      readonly kind: 'too-few';
      /** How many are missing on either side; nought where there are enough. */
      readonly one: number;
      readonly other: number;
    }
  /** A count is no whole number. */
  | { readonly kind: 'no-counts' };

/** Fewer than this lie apart by chance alone: 17 things over 8 categories by 0.18 bits on the average. */
export const fewestCounted = 100;

const deals = 999;
const seed = 20_260_624;
const rounding = 1e-12;

/**
 * How differently two collections fall into categories, tested by permutation
 * (method 2.4); refused under 100 counted on a side. For categories such as
 * frames or regions, not for the words of takes, where nearly each is its own.
 */
export function divergence(one: Distribution, other: Distribution): Divergence {
  const facing = face(one, other);
  if (facing.some((pair) => !Number.isInteger(pair.one + pair.other) || !Number.isInteger(pair.one))) {
    return { kind: 'no-counts' };
  }
  const { one: here, other: there } = totals(facing);
  const fewer = Math.min(here, there);
  if (fewer < fewestCounted) {
    return { kind: 'too-few', one: Math.max(0, fewestCounted - here), other: Math.max(0, fewestCounted - there) };
  }
  const bits = bitsApart(facing, here, there);
  const random = seededRandom(seed);
  let asFar = 1;
  for (let deal = 0; deal < deals; deal++) {
    const dealt = dealOut(facing, fewer, here + there, random);
    if (bitsApart(dealt, fewer, here + there - fewer) >= bits - rounding) asFar += 1;
  }
  return { kind: 'divergence', bits, chance: asFar / (deals + 1) };
}

/** Deals `wanted` of all `left` things to one side, every way as likely (selection sampling, Knuth 3.4.2 S). */
function dealOut(facing: readonly Facing[], wanted: number, left: number, random: () => number): readonly Facing[] {
  let [stillWanted, stillLeft] = [wanted, left];
  return facing.map(({ one, other }) => {
    const before = stillWanted;
    for (let thing = 0; thing < one + other; thing++) {
      if (random() * stillLeft < stillWanted) stillWanted -= 1;
      stillLeft -= 1;
    }
    const taken = before - stillWanted;
    return { one: taken, other: one + other - taken };
  });
}
