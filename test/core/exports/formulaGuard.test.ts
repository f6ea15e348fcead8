import { besideProject } from '@test/core/formats/besideProject';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardCell, unguardCell } from '@/core/exports/formulaGuard';

const runs = { seed: 20261122, numRuns: 2000 };

describe('a cell a sheet might run', () => {
  it.each([
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '\tx',
    '\rx',
    '\nx',
    '\0x',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
    ' =1',
    '\u00a0=1',
    '\ufeff=1',
    '\u000b=1',
    '-',
    '-- dash',
    '=앤트로픽',
  ])('has an apostrophe before it: %j', (text) => {
    expect(guardCell(text)).toBe(`'${text}`);
    expect(unguardCell(`'${text}`)).toBe(text);
  });

  it.each([
    ["'=1", "''=1"],
    ["'-5", "''-5"],
    ["''@x", "'''@x"],
  ])('keeps the apostrophe it has of its own: %s', (text, cell) => {
    expect(guardCell(text)).toBe(cell);
    expect(unguardCell(cell)).toBe(text);
  });
});

describe('a cell no sheet runs', () => {
  it.each(['', 'Reuters', '앤트로픽', "'tis said", "'", '-5', '-0', '+3.5', '−5', ' a - b', ';=1', '"=1', '%0A=1'])(
    'is left as it is, both ways: %j',
    (text) => {
      expect(guardCell(text)).toBe(text);
      expect(unguardCell(text)).toBe(text);
    },
  );
});

it('comes back as it was, whatever it is', () => {
  const awkward = fc.string({
    unit: fc.constantFrom("'", '=', '-', '5', ' ', '\t', '\0', '＝', 'a', '.'),
    maxLength: 6,
  });
  fc.assert(
    fc.property(fc.oneof(awkward, fc.string({ unit: 'binary' })), (text) => {
      expect(unguardCell(guardCell(text))).toBe(text);
    }),
    runs,
  );
});

const { isThere, text } = besideProject('hostile/own');

it.runIf(isThere)('comes back as it was, of every cell that was collected, and none begins as a formula', () => {
  const { cells, mustStayNumber }: { cells: readonly string[]; mustStayNumber: readonly string[] } = JSON.parse(
    text('csv-formula'),
  );
  expect(cells.map(guardCell).map(unguardCell)).toEqual(cells);
  expect(mustStayNumber.map(guardCell)).toEqual(mustStayNumber);
  const running = cells.filter((cell) => /^[=+\-@\t\r\n\0＝＋－＠]/.test(guardCell(cell)));
  expect(running).toEqual(mustStayNumber.filter((cell) => cells.includes(cell)));
});
