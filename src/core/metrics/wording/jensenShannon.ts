/** How much falls to each category on one side: shares or counts; what is not above zero is none. */
export type Distribution = ReadonlyMap<string, number>;

/** One category on both sides. */
export interface Facing {
  readonly one: number;
  readonly other: number;
}

/**
 * Jensen–Shannon divergence in bits (method 2.4): 0 where two sides lie alike, 1
 * where they share no category, the same whichever comes first. Null where a side
 * is empty. It is the formula alone: few counts lie apart by chance, so what may
 * be shown is `divergence`.
 */
export function jensenShannon(facing: readonly Facing[]): number | null {
  const { one, other } = totals(facing);
  return one > 0 && other > 0 ? bitsApart(facing, one, other) : null;
}

/** The same of sides known to hold so much, for doing it a thousand times. */
export function bitsApart(facing: readonly Facing[], all: number, otherAll: number): number {
  const nats = facing.reduce((sum, { one, other }) => {
    const middle = (one / all + other / otherAll) / 2;
    return sum + (surprise(one / all, middle) + surprise(other / otherAll, middle)) / 2;
  }, 0);
  return Math.min(1, Math.max(0, nats / Math.LN2));
}

/**
 * Relative entropy of Kullback and Leibler in nats, Σ p ln(p/q), not the same the
 * other way round. Null where a side is empty, or where the other lacks what the
 * one has and it is without bound.
 */
export function relativeEntropy(facing: readonly Facing[]): number | null {
  const all = totals(facing);
  const nats = facing.reduce((sum, { one, other }) => sum + surprise(one / all.one, other / all.other), 0);
  return all.one > 0 && Number.isFinite(nats) ? nats : null;
}

/** Every category of either side, in the order of its characters: the order files come in changes nothing. */
export function face(one: Distribution, other: Distribution): readonly Facing[] {
  const amount = (side: Distribution, name: string) => Math.max(0, side.get(name) ?? 0);
  return [...new Set([...one.keys(), ...other.keys()])]
    .sort()
    .map((name) => ({ one: amount(one, name), other: amount(other, name) }));
}

export function totals(facing: readonly Facing[]): Facing {
  return facing.reduce((sum, { one, other }) => ({ one: sum.one + one, other: sum.other + other }), {
    one: 0,
    other: 0,
  });
}

function surprise(share: number, expected: number): number {
  return share > 0 ? share * Math.log(share / expected) : 0;
}
