import { describe, expect, it } from 'vitest';
import { readIntake } from '@/core/intake/readIntake';
import { readValue } from './readValue';

const row = {
  headline: 'A',
  address: 'https://example.org/a',
  source: { name: 'Example Times', deep: { er: 'x' } },
  tags: ['a', 'b'],
  n: 5,
  no: null,
};

describe('a list of rows nobody knows', () => {
  it('is a table whose columns are guessed', async () => {
    const intake = await readValue({ response: { total: 2, docs: [row, 'words', { ...row, extra: 'x' }, {}] } });
    expect(intake).toMatchObject({ format: 'table', kind: 'table', saw: 'response.docs[0].address' });
    if (intake.kind !== 'table') throw new Error(intake.kind);
    const { header, rows, guessed } = intake.table;
    expect(header).toEqual(['headline', 'address', 'source.name', 'tags', 'n', 'extra']);
    expect(guessed.slice(0, 2)).toEqual(['headline', 'link']);
    expect(rows).toEqual([
      { line: 5, cells: ['A', 'https://example.org/a', 'Example Times', 'a, b', '5', ''] },
      { line: 22, cells: ['A', 'https://example.org/a', 'Example Times', 'a, b', '5', 'x'] },
    ]);
    expect(intake.findings).toEqual([
      { code: 'row-unreadable', line: 21, text: '"words"' },
      { code: 'row-unreadable', line: 39, text: '{}' },
    ]);
  });

  it('may be the file itself, or a row a line', async () => {
    expect(await readValue([row])).toMatchObject({ format: 'table', saw: '[0].address' });
    const lines = await readIntake(`${JSON.stringify(row)}\n${JSON.stringify(row)}\n`);
    expect(lines).toMatchObject({ format: 'table', table: { rows: [{ line: 1 }, { line: 2 }] } });
  });

  it('has an end to its rows and columns', async () => {
    const wide = Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`c${at}`, at]));
    const many = Array.from({ length: 20_100 }, () => ({ a: 'https://example.org/' }));
    const intake = await readValue([{ a: 'https://example.org/a', ...wide }]);
    expect(intake.findings).toEqual([{ code: 'columns-beyond', line: 1, count: 101, most: 500 }]);
    const long = await readIntake(JSON.stringify(many));
    expect(long.findings).toEqual([{ code: 'rows-beyond', line: 1, count: 100, most: 20_000 }]);
    if (long.kind !== 'table') throw new Error(long.kind);
    expect(long.table.rows).toHaveLength(20_000);
  });

  it.each([[[{ a: 'javascript:alert(1)' }]], [[1, 2]], [{ a: { b: { c: [row] } } }], [{ a: 'https://example.org/a' }]])(
    'is not %j',
    async (value) => {
      expect((await readValue(value)).format).not.toBe('table');
    },
  );
});
