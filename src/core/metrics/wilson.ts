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
