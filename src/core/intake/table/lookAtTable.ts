import { webAddress } from '@/core/dossier/webAddress';
import { mostColumns, mostRows } from '@/core/intake/bytes/limits';
import type { IntakeFinding } from '@/core/intake/intakeFindings';
import type { TableLook } from '@/core/intake/look';
import { namesLink } from './columnNames';
import { delimiterOf } from './grammar/delimiterOf';
import { type Row, readRows } from './grammar/readRows';

const mostCharacters = 100_000;

/** What no header holds, but pictures and programs do. */
const controls = /^[^\r\n]{0,1000}[^\P{Cc}\s]/u;

/**
 * The text as a table with a header; null where its lines do not fall into
 * columns. One column is a table where its header says that it holds links. A
 * first row that already holds a web address is no header: then every column
 * is without a name.
 */
export function lookAtTable(text: string): TableLook | null {
  const { body, line, said } = withoutSep(text);
  if (controls.test(body)) return null;
  const delimiter = said ?? delimiterOf(body) ?? (isLinkColumn(body) ? '\t' : null);
  if (delimiter === null) return null;
  const read = readRows(body, delimiter, line);
  const piped = delimiter === '|' ? withoutFrame(read.rows) : read.rows;
  const headed = piped[0]?.cells.some((cell) => webAddress(cell) !== null) === false;
  const [header, all] = headed ? [piped[0], piped.slice(1)] : [undefined, piped];
  const rows = all.slice(0, mostRows);
  const width = Math.max(header?.cells.length ?? 0, ...rows.map(({ cells }) => widthOf(cells)));
  const findings: IntakeFinding[] = [...read.findings];
  if (width > mostColumns) {
    findings.push({ code: 'columns-beyond', line, count: width - mostColumns, most: mostColumns });
  }
  const kept = Math.min(width, mostColumns);
  return {
    grammar: 'table',
    text,
    delimiter,
    header: fill(header?.cells.map((cell) => cell.trim()) ?? [], kept),
    rows: rows.map((row) => tidyRow(row, kept, header?.cells.length ?? width, findings)),
    findings,
  };
}

/** Sheets mark a file with its delimiter in a line of its own: `sep=;`. */
function withoutSep(text: string): { readonly body: string; readonly line: number; readonly said: string | null } {
  const [blank = ''] = /^(?:[^\S\r\n]*(?:\r\n|\n|\r))*/.exec(text) ?? [];
  const [mark = '', said = null] = /^"?sep=([^\r\n"])"?(?:\r\n|\n|\r)/i.exec(text.slice(blank.length)) ?? [];
  const passed = blank + mark;
  return { body: text.slice(passed.length), line: passed.split(/\r\n|\n|\r/).length, said };
}

function isLinkColumn(text: string): boolean {
  const [header = '', first] = text.slice(0, mostCharacters).split(/\r\n|\n|\r/);
  return first !== undefined && namesLink(header.replace(/^"|"$/g, ''));
}

/** A table in Markdown has a bar at both ends of its rows, and a row of dashes under its header. */
function withoutFrame(rows: readonly Row[]): readonly Row[] {
  const cells = rows[0]?.cells ?? [];
  if (cells.length < 3 || cells[0]?.trim() !== '' || cells.at(-1)?.trim() !== '') return rows;
  return rows
    .filter((row) => !row.cells.every((cell) => /^\s*:?-*:?\s*$/.test(cell)))
    .map((row) => ({ line: row.line, cells: row.cells.slice(1, -1).map((cell) => cell.trim()) }));
}

/** How many cells a row has up to its last that holds anything. */
function widthOf(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => /\S/.test(cell)) + 1;
}

function fill(cells: readonly string[], width: number): readonly string[] {
  return Array.from({ length: width }, (_, at) => cells[at] ?? '');
}

function tidyRow({ line, cells }: Row, kept: number, named: number, findings: IntakeFinding[]): Row {
  if (cells.length < named) findings.push({ code: 'rows-short', line, count: 1 });
  else if (widthOf(cells) > named) findings.push({ code: 'rows-long', line, count: 1 });
  const cut = fill(cells, kept).map((cell) => {
    if (cell.length <= mostCharacters) return cell;
    findings.push({ code: 'line-too-long', line, most: mostCharacters });
    return cell.slice(0, mostCharacters);
  });
  return { line, cells: cut };
}
