import { aTake } from '@test/support/build';
import { describe, expect, it } from 'vitest';
import { firstBack } from '@/features/takes/board/firstBack';

const takes = Array.from({ length: 40 }, (_, place) => aTake({ id: `t${place}` }));
const between = (from: number, to: number) => new Set(takes.slice(from, to));
const ids = (some: ReadonlySet<unknown>) => takes.filter((take) => some.has(take)).map(({ id }) => id);
const drawn = (order: typeof takes, shown: ReturnType<typeof between>, before: ReturnType<typeof between>) =>
  ids(firstBack(order, shown, before).takes);

describe('the frame that answers a click', () => {
  it('leaves out at once all that a filter leaves out', () => {
    expect(drawn(takes, between(3, 5), between(0, 40))).toEqual(['t3', 't4']);
    expect(firstBack(takes, between(3, 5), between(0, 40)).back.size).toBe(0);
  });

  it('has all that comes back where a screen holds it', () => {
    expect(drawn(takes, between(0, 15), between(0, 3))).toEqual(ids(between(0, 15)));
  });

  it('has what was there and the first dozen of what comes back, in the order of the page', () => {
    const turned = [...takes].reverse();
    expect(drawn(takes, between(0, 40), between(20, 22))).toEqual([...ids(between(0, 12)), 't20', 't21']);
    expect(drawn(turned, between(0, 40), between(20, 22))).toEqual(['t20', 't21', ...ids(between(28, 40))]);
    expect(ids(firstBack(takes, between(0, 40), between(20, 22)).back)).toEqual(ids(between(0, 12)));
  });

  it('has everything once nothing has just changed', () => {
    const shown = between(0, 40);
    expect(firstBack(takes, shown, new Set(shown))).toEqual({ takes: shown, back: new Set() });
  });
});
