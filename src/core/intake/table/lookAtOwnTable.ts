import Papa from 'papaparse';
import { takesCsvColumns } from '@/core/exports/takesCsvColumns';
import { mostRows } from '@/core/intake/bytes/limits';
import type { TableLook } from '@/core/intake/look';

const header = `${takesCsvColumns.join(',')}\r\n`;

/**
 * Our own table of takes, as we write it: told by its first line before its
 * cells are, which may hold anything, and read to the letter, line ends and
 * all. Null where it is not ours, or was changed by hand so that it no longer
 * is; then it is read as any table.
 */
export function lookAtOwnTable(text: string): TableLook | null {
  if (!text.startsWith(header)) return null;
  const { data, errors } = Papa.parse<string[]>(text.slice(header.length), { delimiter: ',', newline: '\r\n' });
  const records = data.filter((cells) => cells.length > 1);
  const isWhole = records.every(({ length }) => length === takesCsvColumns.length);
  if (errors.length > 0 || !isWhole || records.length > mostRows) return null;
  let next = 2;
  const rows = records.map((cells) => {
    const line = next;
    next += cells.reduce((lines, cell) => lines + cell.split(/\r\n|\n|\r/).length - 1, 1);
    return { line, cells };
  });
  return { grammar: 'table', text, delimiter: ',', header: takesCsvColumns, rows, findings: [] };
}
