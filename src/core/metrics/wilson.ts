/** Two ends of a 95 % interval, as shares from 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % point of the normal distribution. */
const z = 1.959964;

/**
 * Wilson's score interval for `count` of `total`, 95 %, without continuity
 * correction (method 2.1). It answers how wobbly a share of so few draws is;
 * takes are chosen, not drawn, so it is no statement on the media. Null where
 * there is nothing to take a share of, or `count` is no part of `total`.
 */
export function wilson(count: number, total: number): Interval | null {
  if (!(total > 0 && count >= 0 && count <= total)) return null;
  const share = count / total;
  const spread = (z * z) / total;
  const centre = (share + spread / 2) / (1 + spread);
  const half = (z * Math.sqrt((share * (1 - share)) / total + spread / total / 4)) / (1 + spread);
  return { low: count === 0 ? 0 : centre - half, high: count === total ? 1 : centre + half };
}

/**
 * The same with continuity correction, wider by about half a take at either end
 * (Newcombe 1998, method 4): it covers 95 % and more where `wilson` covers 95 %
 * on the average. Null as there.
 */
export function wilsonCorrected(count: number, total: number): Interval | null {
  if (!(total > 0 && count >= 0 && count <= total)) return null;
  return {
    low: count === 0 ? 0 : Math.max(0, lowerEnd(count, total)),
    high: count === total ? 1 : Math.min(1, 1 - lowerEnd(total - count, total)),
  };
}

/** The upper end is the lower end of what is left over. */
function lowerEnd(count: number, total: number): number {
  const share = count / total;
  const half = z * Math.sqrt(z * z - 2 - 1 / total + 4 * share * (total * (1 - share) + 1)) + 1;
  return (2 * count + z * z - half) / (2 * (total + z * z));
}
