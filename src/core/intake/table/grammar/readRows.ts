import Papa from 'papaparse';
import { mostRows } from '@/core/intake/bytes/limits';
import type { IntakeFinding } from '@/core/intake/intakeFindings';
import { breaksIn, lineEndOf, linesAfter, placeAfterLines } from './lineEnds';

export interface Row {
  /** The line it begins on, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Rows {
  readonly rows: readonly Row[];
  readonly findings: readonly IntakeFinding[];
}

/** Lines are counted too: a file may be nothing but empty ones. */
const mostLines = 200_000;

/** After so many lines that break their quotation marks these are no quotation marks, and are read as they stand. */
const mostBroken = 50;

/** How much is read at a time: a quotation mark that never closes swallows no more. A longer record is read in a wider window. */
const window = 100_000;
const widest = 1_000_000;

/**
 * The records of a text, each with its line; of those of nothing but blanks only
 * a first one, which is a header without names. A record that breaks its
 * quotation marks and so would swallow others gives up its first line only;
 * reading goes on at the next, and the line is told. `firstLine` is the number
 * of the text's own first line.
 */
export function readRows(text: string, delimiter: string, firstLine: number): Rows {
  const lineEnd = lineEndOf(text);
  const whole = lineEnd === null ? text.replace(/\r\n?/g, '\n') : text;
  const newline = lineEnd ?? '\n';
  const rows: Row[] = [];
  const findings: IntakeFinding[] = [];
  let [at, line, broken, width] = [0, firstLine, 0, window];
  const keep = (cells: readonly string[]): number => {
    const isHeader = rows.length === 0 && cells.length > 1;
    if (isHeader || cells.some((cell) => /\S/.test(cell))) rows.push({ line, cells });
    const lines = 1 + cells.reduce((sum, cell) => sum + breaksIn(cell), 0);
    line += lines;
    return lines;
  };
  while (at < whole.length && rows.length <= mostRows && line - firstLine < mostLines) {
    for (; whole.startsWith(newline, at); at += newline.length) line += 1;
    const isLast = at + width >= whole.length;
    const asked = { delimiter, newline, isLast, isPlain: broken >= mostBroken };
    const { records, brokenAt, isLong } = recordsIn(whole.slice(at, at + width), asked);
    if (isLong && width < widest) {
      width *= 4;
      continue;
    }
    let lines = 0;
    for (const { cells, isBroken } of records.slice(0, mostRows + 1 - rows.length)) {
      if (isBroken) {
        findings.push({ code: 'cell-unclosed', line });
        broken += 1;
      }
      lines += keep(cells);
    }
    at = placeAfterLines(whole, newline, at, lines);
    width = window;
    if ((brokenAt === null && !isLong) || rows.length > mostRows) continue;
    findings.push({ code: 'cell-unclosed', line });
    broken += 1;
    const after = placeAfterLines(whole, newline, at, 1);
    keep(unquoted(whole.slice(at, after).trimEnd(), delimiter));
    at = after;
  }
  const beyond = linesAfter(whole, newline, at);
  if (beyond > 0) findings.push({ code: 'rows-beyond', line, count: beyond, most: mostRows });
  return { rows, findings };
}

interface Asked {
  readonly delimiter: string;
  readonly newline: '\r\n' | '\n' | '\r';
  /** True where the text ends with the window. */
  readonly isLast: boolean;
  /** True where quotation marks are none. */
  readonly isPlain: boolean;
}

interface Window {
  /** The whole records before the one that swallows others, or that the window cuts. */
  readonly records: readonly { readonly cells: readonly string[]; readonly isBroken: boolean }[];
  /** Where the record stands that swallows others; null where none does. */
  readonly brokenAt: number | null;
  /** True where the first record is longer than the window. */
  readonly isLong: boolean;
}

function recordsIn(text: string, { delimiter, newline, isLast, isPlain }: Asked): Window {
  const plainly = isPlain ? { fastMode: true } : {};
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline, ...plainly });
  const whole = isLast ? data.length : data.length - 1;
  const told = errors.filter(
    ({ type, code, row = 0 }) => type === 'Quotes' && (row < whole || code === 'InvalidQuotes'),
  );
  const faulty = new Set(told.map(({ row = 0 }) => row));
  const swallows = (row: number) => (data[row] ?? []).some((cell) => breaksIn(cell) > 0) || row >= whole;
  const brokenAt = [...faulty].find(swallows) ?? null;
  const records = data.slice(0, brokenAt ?? whole).map((cells, row) => ({ cells, isBroken: faulty.has(row) }));
  return { records, brokenAt, isLong: brokenAt === null && !isLast && whole === 0 };
}

/** The cells of one line whose quotation marks cannot be relied on. */
function unquoted(line: string, delimiter: string): readonly string[] {
  return line.split(delimiter).map((cell) => cell.replace(/^\s*"|"\s*$/g, '').replaceAll('""', '"'));
}
