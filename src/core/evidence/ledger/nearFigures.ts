import type { LedgerRow } from './ledger';

/** Two figures of a unit compete where the larger is at most this many times the smaller: 75 and 80 %, not 16 and 28.8 million. */
const mostTimes = 1.5;
/** Neighbours looked at to each side: a page of competing figures tells nobody anything. */
const mostNear = 8;

/**
 * For each row, the rows of figures that compete with it, the nearest first.
 * They must count the same: bare numbers and days compete with nothing, since
 * another number is as often about another thing.
 */
export function nearFigures(rows: readonly Pick<LedgerRow, 'subject'>[]): ReadonlyMap<number, readonly number[]> {
  const near = new Map<number, readonly number[]>();
  for (const line of linesOf(rows)) {
    line.forEach(({ at, value }, index) => {
      const around = line.slice(Math.max(0, index - mostNear), index + mostNear + 1);
      const competing = around
        .filter((other) => other.at !== at && times(other.value, value) <= mostTimes)
        .sort((a, b) => times(a.value, value) - times(b.value, value));
      near.set(
        at,
        competing.map((other) => other.at),
      );
    });
  }
  return near;
}

interface Standing {
  readonly at: number;
  readonly value: number;
}

/** Rows of figures with a unit, each unit in order of value. */
function linesOf(rows: readonly Pick<LedgerRow, 'subject'>[]): readonly (readonly Standing[])[] {
  const lines = new Map<string, Standing[]>();
  rows.forEach(({ subject }, at) => {
    if (subject.kind !== 'figure' || subject.figure.unit === null || subject.figure.value <= 0) return;
    const unit = `${subject.figure.kind}/${subject.figure.unit}`;
    const line = lines.get(unit);
    const standing = { at, value: subject.figure.value };
    if (line) line.push(standing);
    else lines.set(unit, [standing]);
  });
  return [...lines.values()].map((line) => line.sort((a, b) => a.value - b.value));
}

function times(a: number, b: number): number {
  return Math.max(a, b) / Math.min(a, b);
}
