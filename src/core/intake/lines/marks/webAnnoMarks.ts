import type { IntakeFinding } from '@/core/intake/intakeFindings';
import type { Column } from './webAnnoColumns';

/** A mark that may go on with the next token. In UTF-16 units of the text. */
interface OpenMark {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** By column and number: `LOC[1]` on two tokens is one mark. */
export type OpenMarks = Map<string, OpenMark>;

interface Token {
  readonly line: number;
  readonly cells: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** Adds what a token is marked as to `open`, and tells of the values that are no labels. */
export function marksOfToken(
  { line, cells, from, to }: Token,
  columns: readonly Column[],
  open: OpenMarks,
): readonly IntakeFinding[] {
  const findings: IntakeFinding[] = [];
  for (const [at, { name, layer, isLabel }] of columns.entries()) {
    const cell = cells[at]?.trim() ?? '_';
    if (cell === '_' || cell === '') continue;
    for (const [place, value] of cell.split(/(?<!\\)\|/).entries()) {
      const [, printed = value, number = ''] = /^(.*)\[(\d{1,9})\]$/.exec(value) ?? [];
      if (printed === '_') continue;
      if (!isLabel) {
        findings.push({ code: 'field-left-out', line, field: name, count: 1 });
        continue;
      }
      const key = number === '' ? `${at} ${line} ${place}` : `${at} ${number}`;
      const before = open.get(key);
      const label = printed === '*' ? layer : printed.replace(/\\(.)/g, '$1');
      open.set(key, { label, from: Math.min(before?.from ?? from, from), to: Math.max(before?.to ?? to, to) });
    }
  }
  return findings;
}
