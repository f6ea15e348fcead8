import { type Interval, wilson } from './wilson';

/** How much larger one share is than another, from −1 to 1, with its 95 % interval. */
export interface ShareDifference extends Interval {
  readonly difference: number;
}

/**
 * `count` of `total` less `otherCount` of `otherTotal`, by squaring and adding
 * the Wilson intervals (Newcombe 1998, method 10; method 2.1). Two intervals
 * that overlap are no test of a difference; this is one, of draws, and takes are
 * not drawn. Null where either is no share.
 */
export function shareDifference(
  count: number,
  total: number,
  otherCount: number,
  otherTotal: number,
): ShareDifference | null {
  const one = wilson(count, total);
  const other = wilson(otherCount, otherTotal);
  if (one === null || other === null) return null;
  const share = count / total;
  const otherShare = otherCount / otherTotal;
  const difference = share - otherShare;
  return {
    difference,
    low: difference - Math.hypot(share - one.low, other.high - otherShare),
    high: difference + Math.hypot(one.high - share, otherShare - other.low),
  };
}
