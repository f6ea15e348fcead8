import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { mostColumns } from '@/core/intake/bytes/limits';
import { lookAtTable } from '@/core/intake/table/lookAtTable';

/** A table as it is looked at, without its text. */
function look(text: string) {
  const { delimiter, header, rows, findings } = lookAtTable(text) ?? {
    delimiter: null,
    header: [],
    rows: [],
    findings: [],
  };
  return { delimiter, header, rows: rows.map(({ line, cells }) => [line, ...cells]), findings };
}

describe('a text in columns', () => {
  it.each([
    ['comma', 'a,b;c\n1,2;3', ',', ['a', 'b;c'], [[2, '1', '2;3']]],
    ['tab', 'a\tb, c\n1\t2', '\t', ['a', 'b, c'], [[2, '1', '2']]],
    ['semicolon', 'a;b;c\n1,5;2,5;3', ';', ['a', 'b', 'c'], [[2, '1,5', '2,5', '3']]],
    ['bar', 'a|b\n1|2', '|', ['a', 'b'], [[2, '1', '2']]],
    ['what a sheet says itself', 'sep=;\r\na;b,c,d\r\n1;2', ';', ['a', 'b,c,d'], [[3, '1', '2']]],
    ['the same in quotation marks', '"sep=,"\na,b\n1,2', ',', ['a', 'b'], [[3, '1', '2']]],
    [
      'what more records agree on',
      'a, b;c;d\n1;2;3\n4;5;6',
      ';',
      ['a, b', 'c', 'd'],
      [
        [2, '1', '2', '3'],
        [3, '4', '5', '6'],
      ],
    ],
  ])('is parted by %s', (_, text, delimiter, header, rows) => {
    expect(look(text)).toEqual({ delimiter, header, rows, findings: [] });
  });

  it.each([
    ['CRLF', '\r\n'],
    ['LF', '\n'],
    ['CR', '\r'],
  ])('has the line each row begins on, with %s', (_, end) => {
    const text = ['a,b', '1,"two', 'lines, ""quoted"""', '', '3,4', ''].join(end);
    expect(look(text).rows).toEqual([
      [2, '1', `two${end}lines, "quoted"`],
      [5, '3', '4'],
    ]);
  });

  it('has its lines right where they end in more than one way', () => {
    expect(look('a,b\r\n1,"x\ny"\r\n2,3\r4,5').rows).toEqual([
      [2, '1', 'x\ny'],
      [4, '2', '3'],
      [5, '4', '5'],
    ]);
  });

  it('may begin with empty lines', () => {
    expect(look('\n \na,b\n1,2').rows).toEqual([[4, '1', '2']]);
  });

  it('may be a table in Markdown', () => {
    const text = '| outlet | url |\n|:---|---|\n| CNBC | https://a.example/ |\n| BBC |  |';
    expect(look(text)).toMatchObject({
      header: ['outlet', 'url'],
      rows: [
        [3, 'CNBC', 'https://a.example/'],
        [4, 'BBC', ''],
      ],
    });
  });

  it('may have a header without names, and rows without a header', () => {
    expect(look(',,\n1,2,3')).toMatchObject({ header: ['', '', ''], rows: [[2, '1', '2', '3']] });
    expect(look('CNBC,https://a.example/\nBBC,https://b.example/')).toMatchObject({
      header: ['', ''],
      rows: [
        [1, 'CNBC', 'https://a.example/'],
        [2, 'BBC', 'https://b.example/'],
      ],
    });
  });

  it('may be one column, where its header says that it holds links', () => {
    expect(look('URL\nhttps://a.example/,1\nhttps://b.example/')).toMatchObject({
      header: ['URL'],
      rows: [
        [2, 'https://a.example/,1'],
        [3, 'https://b.example/'],
      ],
    });
    expect(lookAtTable('Name\nA\nB')).toBeNull();
    expect(lookAtTable('url')).toBeNull();
  });

  it.each([
    ['prose', 'One line, with a comma.\nAnother line without.\nA third, with, many, more.\nAnd a fourth.'],
    ['one word', 'word'],
    ['nothing', ''],
    ['a program', '\u007fELF\u0001\u0002,a,b\n1,2,3'],
  ])('is not %s', (_, text) => expect(lookAtTable(text)).toBeNull());
});

describe('what is odd about a table', () => {
  it('is rows shorter and longer than the header, of which nothing is lost', () => {
    expect(look('a,b\n1\n1,2,3\n1,2,\n4,5\n6,7')).toEqual({
      delimiter: ',',
      header: ['a', 'b', ''],
      rows: [
        [2, '1', '', ''],
        [3, '1', '2', '3'],
        [4, '1', '2', ''],
        [5, '4', '5', ''],
        [6, '6', '7', ''],
      ],
      findings: [
        { code: 'rows-short', line: 2, count: 1 },
        { code: 'rows-long', line: 3, count: 1 },
      ],
    });
  });

  it('is a quotation mark that never closes: its line is told, and the next are read', () => {
    expect(look('a,b\n1,2\n"x,1\ny,2\nz,3')).toMatchObject({
      rows: [
        [2, '1', '2'],
        [3, 'x', '1'],
        [4, 'y', '2'],
        [5, 'z', '3'],
      ],
      findings: [{ code: 'cell-unclosed', line: 3 }],
    });
  });

  it('is a quotation mark within a cell in quotation marks: the cell is read as it is meant', () => {
    expect(look('a,b\n"say "hi" now",1\nx"y"z,2')).toMatchObject({
      rows: [
        [2, 'say "hi" now', '1'],
        [3, 'x"y"z', '2'],
      ],
      findings: [{ code: 'cell-unclosed', line: 2 }],
    });
  });

  it('is quotation marks that are none: after fifty such lines they are read as they stand', () => {
    const { rows, findings } = look(`a,b\n${'"x,1\n'.repeat(100)}`);
    expect(rows).toHaveLength(100);
    expect(rows[0]).toEqual([2, 'x', '1']);
    expect(rows[99]).toEqual([101, '"x', '1']);
    expect(findings).toHaveLength(50);
  });

  it('is more columns than are read', () => {
    const wide = Array.from({ length: mostColumns + 20 }, (_, at) => `c${at}`).join(',');
    const { header, rows, findings } = look(`${wide}\n${wide}`);
    expect([header.length, rows[0]?.length]).toEqual([mostColumns, mostColumns + 1]);
    expect(findings).toEqual([{ code: 'columns-beyond', line: 1, count: 20, most: mostColumns }]);
  });

  it('is more rows than are read', () => {
    const { rows, findings } = look(`a,b\n${'1,2\n'.repeat(20_002)}1,2`);
    expect(rows).toHaveLength(20_000);
    expect(rows.at(-1)).toEqual([20_001, '1', '2']);
    expect(findings).toEqual([{ code: 'rows-beyond', line: 20_002, count: 3, most: 20_000 }]);
  });

  it('is a cell longer than is kept', () => {
    const { rows, findings } = look(`a,b\n1,2\n"${'x'.repeat(250_000)}",y\n3,4`);
    expect(rows.map(([line, first = '']) => [line, String(first).length])).toEqual([
      [2, 1],
      [3, 100_000],
      [4, 1],
    ]);
    expect(findings).toEqual([{ code: 'line-too-long', line: 3, most: 100_000 }]);
  });

  it('is a record that goes on longer than any does', () => {
    const { rows, findings } = look(`a,b\n1,2\n"x,3\n${'y,4\n'.repeat(430_000)}`);
    expect(rows.slice(0, 3)).toEqual([
      [2, '1', '2'],
      [3, 'x', '3'],
      [4, 'y', '4'],
    ]);
    expect(findings.map(({ code, line }) => [code, line])).toEqual([
      ['cell-unclosed', 3],
      ['rows-beyond', 20_002],
    ]);
  });

  it('is none in a file of nothing but empty lines under a header', () => {
    expect(look(`a,b\n${'\n'.repeat(1_100_000)}`)).toMatchObject({ rows: [], findings: [] });
  });

  it('is none in empty rows, of which no more are passed over than a file of stories has lines', () => {
    expect(look(`a,b\n${',\n'.repeat(150_000)}1,2\n`)).toMatchObject({ rows: [[150_002, '1', '2']], findings: [] });
    expect(look(`a,b\n${',\n'.repeat(400_000)}`)).toMatchObject({ rows: [], findings: [{ code: 'rows-beyond' }] });
  });
});

it('reads whatever a writer of CSV writes, of any size', () => {
  const cell = fc.stringMatching(/^[a-z",;\t\n 가]{0,9}$/);
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(rows, fc.constantFrom(',', '\t', ';'), fc.constantFrom('\n', '\r\n'), (table, delimiter, newline) => {
      const header = ['one', 'two', 'three'];
      const marked = table.map((cells, at) => [`#${at}`, ...cells]);
      const text = Papa.unparse([['n', ...header], ...marked], { delimiter, newline, quotes: true });
      const read = lookAtTable(text);
      expect(read?.rows.map(({ cells }) => cells)).toEqual(marked);
      const lines = text.split(/\r\n|\n/);
      for (const { line, cells } of read?.rows ?? []) expect(lines[line - 1]).toContain(`"${cells[0]}"`);
    }),
    { seed: 4, numRuns: 300 },
  );
});
