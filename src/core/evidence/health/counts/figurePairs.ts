import type { Stated } from '@/core/evidence/closeReading';
import type { Quantity } from '@/core/reading/quantities/quantity';

/** Figures by the power of two below their value, so that those in a ratio are found without looking at all. */
export type FigurePool = ReadonlyMap<number, readonly Stated[]>;

const powerOf = (value: number) => Math.floor(Math.log2(value));

/** A pool of figures above zero. */
export function poolOf(figures: readonly Stated[]): FigurePool {
  const pool = new Map<number, Stated[]>();
  for (const figure of figures) {
    const power = powerOf(figure.quantity.value);
    const others = pool.get(power);
    if (others) others.push(figure);
    else pool.set(power, [figure]);
  }
  return pool;
}

/** Figures of a pool whose values may lie between two above zero, as far as a figure is not wider than its value. */
function around(pool: FigurePool, low: number, high: number): readonly Stated[] {
  const found: Stated[] = [];
  for (let power = powerOf(low) - 1; power <= powerOf(high) + 1; power++) found.push(...(pool.get(power) ?? []));
  return found;
}

/** A ratio as stated, and the bounds it is rounded within. */
export interface Ratio {
  readonly factor: number;
  readonly low: number;
  readonly high: number;
}

/** Two figures, the second so many times the first. */
export interface FigurePair {
  readonly from: Stated;
  readonly to: Stated;
}

/** What can be so many times another: no share, no duration, no bare number under a hundred. */
export function isCompared({ kind, vague, value }: Quantity): boolean {
  if (vague || value <= 0) return false;
  return kind === 'count' || kind === 'money' || kind === 'measure' || (kind === 'plain' && value >= 100);
}

/** Whether two figures may count the same: bare numbers and counters of anything (`건`) go with every count. */
export function mayCountTheSame(a: Quantity, b: Quantity): boolean {
  if (a.unit === b.unit) return true;
  const counts = (each: Quantity) => each.kind === 'count' || each.kind === 'plain';
  const anything = ({ unit }: Quantity) => unit === null || unit === 'item' || unit === 'instance';
  return counts(a) && counts(b) && (anything(a) || anything(b));
}

/**
 * The pair of `one` and a figure of a pool, as its lower or its higher end, whose
 * ratio as rounded meets `low` to `high`; of several the one whose values are
 * nearest to `factor`. Undefined where there is none, and where a ratio or a
 * figure may be nought.
 */
export function pairIn(pool: FigurePool, one: Stated, { low, high, factor }: Ratio): FigurePair | undefined {
  const { quantity } = one;
  if (low <= 0 || quantity.low <= 0) return undefined;
  const within = (from: number, to: number) =>
    around(pool, from, to).filter(
      (other) =>
        other !== one &&
        other.quantity.low <= to &&
        other.quantity.high >= from &&
        mayCountTheSame(other.quantity, quantity),
    );
  const pairs = [
    ...within(quantity.low * low, quantity.high * high).map((to) => ({ from: one, to })),
    ...within(quantity.low / high, quantity.high / low).map((from) => ({ from, to: one })),
  ];
  return nearestTo(factor, pairs);
}

/** Of some pairs the one whose ratio is nearest to `factor`, the first of equals. */
export function nearestTo(factor: number, pairs: readonly FigurePair[]): FigurePair | undefined {
  const away = ({ from, to }: FigurePair) => Math.abs(to.quantity.value / from.quantity.value - factor);
  return pairs.reduce<FigurePair | undefined>(
    (near, pair) => (near === undefined || away(pair) < away(near) ? pair : near),
    undefined,
  );
}
