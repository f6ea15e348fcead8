import { aTake } from '@test/support/build';
import { seedTakes } from '@test/support/seed';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crosstab } from '@/core/metrics/crosstab';

describe('crosstab', () => {
  it('lays the seed out as it is printed', () => {
    const { rows, columns, takes } = crosstab(seedTakes);
    expect(rows.map(({ lens, takes: inRow }) => [lens, inRow.length])).toEqual([
      ['US tech financial', 1],
      ['hardware / security detail', 1],
      ['Asia tech, US-China framing', 1],
      ['Hong Kong independent, tech-war sceptical', 1],
      ['Chinese state media, US tech-hegemony framing', 1],
      ['unlabelled', 12],
    ]);
    expect(columns.map(({ region, takes: inColumn }) => [region, inColumn.length])).toEqual([
      ['United States', 7],
      ['India', 2],
      ['Pakistan', 2],
      ['Japan', 2],
      ['Netherlands / global', 1],
      ['Taiwan', 1],
      ['Hong Kong / China', 1],
      ['China', 1],
    ]);
    expect(rows.at(-1)?.cells.map((cell) => cell.length)).toEqual([5, 2, 2, 1, 1, 1, 0, 0]);
    expect(rows[2]?.cells[3]?.map(({ outlet }) => outlet)).toEqual(['Nikkei Asia']);
    expect(takes).toBe(seedTakes);
  });

  it('puts no lens and no region last, however full', () => {
    const takes = [aTake(), aTake(), aTake({ lens: 'b', region: 'X' }), aTake({ lens: 'a' })];
    const { rows, columns } = crosstab(takes);
    expect(rows.map(({ lens }) => lens)).toEqual(['b', 'a', 'unlabelled']);
    expect(columns.map(({ region }) => region)).toEqual(['X', '?']);
  });

  it('keeps the order of the lenses of the whole dossier under a selection', () => {
    const all = [
      aTake({ lens: 'a', region: 'X' }),
      aTake({ lens: 'b', region: 'Y' }),
      aTake({ lens: 'a', region: 'Y' }),
    ];
    const { rows, columns } = crosstab(all.slice(1), all);
    expect(rows.map(({ lens }) => lens)).toEqual(['a', 'b']);
    expect(columns.map(({ region }) => region)).toEqual(['Y']);
  });

  it('is empty without takes', () => {
    expect(crosstab([])).toEqual({ rows: [], columns: [], takes: [] });
  });

  it('puts every take in one cell', () => {
    const name = fc.option(fc.constantFrom('a', 'b', '__proto__', 'a / b'), { nil: null });
    const take = fc.record({ region: name, lens: name }).map((said) => aTake(said));
    fc.assert(
      fc.property(fc.array(take, { maxLength: 20 }), (takes) => {
        const { rows, columns } = crosstab(takes);
        const cells = rows.flatMap((row) => row.cells.flat());
        expect(new Set(cells).size).toBe(takes.length);
        expect(cells).toHaveLength(takes.length);
        for (const row of rows) {
          expect(row.cells).toHaveLength(columns.length);
          expect(new Set(row.cells.flat())).toEqual(new Set(row.takes));
        }
        for (const [index, column] of columns.entries()) {
          expect(rows.reduce((sum, row) => sum + (row.cells[index]?.length ?? 0), 0)).toBe(column.takes.length);
        }
      }),
      { seed: 9 },
    );
  });
});
