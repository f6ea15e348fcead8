import type { IntakeFormat } from '@/core/intake/intakeFormat';
import type { TableLook } from '@/core/intake/look';
import { toldOnce } from '@/core/intake/said/toldOnce';
import { guessMeanings } from './guessMeanings';

/** Any other table: what its columns mean is guessed, and asked. */
export const anyTable: IntakeFormat<TableLook> = {
  id: 'table',
  lacks: [],
  recognises: (look) => (isTable(look) ? { saw: sawIn(look) } : null),
  read: ({ header, rows, findings }) => ({
    kind: 'table',
    table: { header, rows, guessed: guessMeanings(header, rows) },
    findings: toldOnce(findings),
  }),
};

/** Prose holds commas too: columns must mean something, or be called by a few words each. */
function isTable({ header, rows }: TableLook): boolean {
  if (rows.length === 0) return false;
  if (guessMeanings(header, rows).some((meaning) => meaning !== null)) return true;
  return header.every((name) => name.split(/\s+/).length <= 5 && name.length <= 60 && !/[.!?]$/.test(name));
}

function sawIn({ header, delimiter }: TableLook): string {
  const named = header.filter((name) => name !== '');
  return named.join(delimiter === '\t' ? '\u2003' : `${delimiter} `).slice(0, 80);
}
