import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outdated, type Snapshot, type SnapshotReason, snapshotFile, snapshotOf } from '@/core/desk/rotation';

const at = (day: number, hour: number, why: SnapshotReason = 'edit'): Snapshot => {
  const instant = new Date(Date.UTC(2026, 10, day, hour)).toISOString();
  return { file: snapshotFile(instant, why), at: instant, why };
};
const now = '2026-11-22T23:00:00.000Z';
const hoursOf = (snapshots: readonly Snapshot[]) => snapshots.map((each) => each.at.slice(8, 13)).sort();

describe('the copies that are let go of', () => {
  it('are all but three of today', () => {
    const today = [9, 10, 11, 12, 13].map((hour) => at(22, hour));
    expect(hoursOf(outdated(today, now))).toEqual(['22T09', '22T10']);
  });

  it.each<readonly [string, readonly (readonly [number, SnapshotReason])[], readonly string[]]>([
    [
      'two deletes and an import after an edit',
      [
        [9, 'edit'],
        [10, 'delete'],
        [11, 'delete'],
        [12, 'import'],
      ],
      [],
    ],
    [
      'a fourth act of any kind',
      [
        [9, 'edit'],
        [10, 'delete'],
        [11, 'merge'],
        [12, 'import'],
        [13, 'restore'],
      ],
      ['22T10'],
    ],
    [
      'a fourth while editing',
      [
        [8, 'delete'],
        [9, 'edit'],
        [10, 'edit'],
        [11, 'edit'],
        [12, 'edit'],
      ],
      ['22T09'],
    ],
  ])('count acts and editing of today apart: %s', (_, made, gone) => {
    const today = made.map(([hour, why]) => at(22, hour, why));
    expect(hoursOf(outdated(today, now))).toEqual(gone);
  });

  it('count acts and editing of a day before together', () => {
    expect(hoursOf(outdated([at(21, 9, 'edit'), at(21, 10, 'delete')], now))).toEqual(['21T09']);
  });

  it('are all but the newest of every day before', () => {
    const before = [at(20, 8), at(20, 9), at(21, 7), at(21, 12), at(21, 9)];
    expect(hoursOf(outdated([...before, at(22, 1)], now))).toEqual(['20T08', '21T07', '21T09']);
  });

  it('are those beyond ten, the oldest first', () => {
    const days = Array.from({ length: 14 }, (_, n) => at(n + 5, 12));
    const today = [at(22, 1), at(22, 2), at(22, 3), at(22, 4)];
    const gone = outdated([...days, ...today], now);
    expect(days.length + today.length - gone.length).toBe(10);
    expect(gone.map((each) => each.at).sort()).toEqual([...days.slice(0, 7), at(22, 1)].map((each) => each.at).sort());
  });

  it('do not hold any of a clock that ran ahead as long as there is room', () => {
    expect(outdated([at(25, 1), at(25, 2)], now)).toEqual([]);
  });

  it('never hold the newest, and what is left is left the next time', () => {
    const why = fc.constantFrom<SnapshotReason>('edit', 'delete', 'import');
    const anySnapshots = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 22 }), fc.nat(23), why), {
      selector: ([day, hour]) => day * 24 + hour,
    });
    fc.assert(
      fc.property(anySnapshots, (pairs) => {
        const all = pairs.map(([day, hour, made]) => at(day, hour, made));
        const gone = outdated(all, now);
        const left = all.filter((each) => !gone.includes(each));
        const newest = [...all].sort((one, other) => other.at.localeCompare(one.at))[0];
        expect(left.length).toBeLessThanOrEqual(10);
        if (newest !== undefined) expect(left).toContain(newest);
        expect(outdated(left, now)).toEqual([]);
      }),
      { seed: 41, numRuns: 300 },
    );
  });
});

describe('the file of a copy', () => {
  it.each(['import', 'merge', 'delete', 'restore', 'migration', 'edit'] as const)('says when and why: %s', (why) => {
    expect(snapshotOf(snapshotFile(now, why))).toEqual({ file: `2026-11-22T23-00-00.000Z.${why}.json`, at: now, why });
  });

  it.each([
    '',
    'x.json',
    '2026-11-22T23-00-00.000Z.whim.json',
    '2026-11-22T23-00-00.000Z.constructor.json',
    '2026-11-22T23-00-00.000Z.edit.json.crswap',
  ])('is not %j', (file) => {
    expect(snapshotOf(file)).toBeNull();
  });
});
