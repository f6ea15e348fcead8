import { aTake } from '@test/support/build';
import { seedTakes } from '@test/support/seed';
import { describe, expect, it } from 'vitest';
import { timeline } from '@/core/metrics/timeline';

const on = (published: string | null) => aTake({ published });
const counts = (dates: readonly (string | null)[]) => {
  const { unit, bins, undated } = timeline(dates.map(on));
  return { unit, bins: bins.map(({ when, takes }) => [when, takes.length]), undated: undated.length };
};

describe('timeline', () => {
  it('shows the days nobody reported', () => {
    expect(counts(['2026-02-28', '2026-03-02', null, '2026-03-02'])).toEqual({
      unit: 'day',
      bins: [
        ['2026-02-28', 1],
        ['2026-03-01', 0],
        ['2026-03-02', 2],
      ],
      undated: 1,
    });
  });

  it('keeps sixty days, and counts by month from sixty-one', () => {
    const sixty = counts(['2026-01-01', '2026-03-01']);
    expect([sixty.unit, sixty.bins.length]).toEqual(['day', 60]);
    expect(counts(['2026-01-01', '2026-03-02'])).toEqual({
      unit: 'month',
      bins: [
        ['2026-01', 1],
        ['2026-02', 0],
        ['2026-03', 1],
      ],
      undated: 0,
    });
  });

  it('crosses the turn of a year, and counts by year from sixty-one months', () => {
    expect(counts(['2025-11-30', '2026-02-01']).bins).toEqual([
      ['2025-11', 1],
      ['2025-12', 0],
      ['2026-01', 0],
      ['2026-02', 1],
    ]);
    const five = counts(['2021-01-15', '2025-12-15']);
    expect([five.unit, five.bins.length]).toEqual(['month', 60]);
    expect(counts(['2021-01-15', '2026-01-15'])).toMatchObject({ unit: 'year', bins: { length: 6 } });
  });

  it('leaves slips aside, and keeps old newspapers', () => {
    expect(counts(['1599-12-31', '0001-01-01', '9999-12-31', '2101-01-01'])).toEqual({
      unit: 'day',
      bins: [],
      undated: 4,
    });
    expect(counts(['1600-01-01', '1963-11-23', '2100-12-31'])).toMatchObject({
      unit: 'year',
      bins: { length: 501 },
      undated: 0,
    });
  });

  it('is one bin for one day, in reading order, and none without takes', () => {
    const [a, b] = [on('2026-06-24'), on('2026-06-24')];
    expect(timeline([b, a]).bins).toEqual([{ when: '2026-06-24', takes: [b, a] }]);
    expect(timeline([])).toEqual({ unit: 'day', bins: [], undated: [] });
  });

  it('reads days from links where the dossier gives none', () => {
    const { bins, undated } = timeline(seedTakes);
    expect(bins.map(({ when, takes }) => [when, takes.length])).toEqual([
      ['2026-06-24', 2],
      ['2026-06-25', 2],
      ['2026-06-26', 2],
    ]);
    expect(undated).toHaveLength(11);
  });
});
