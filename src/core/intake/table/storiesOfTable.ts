import type { ColumnMeaning, RawTable } from '@/core/intake/intake';
import type { IntakeFinding } from '@/core/intake/intakeFindings';
import { plainText } from '@/core/intake/said/plainText';
import { storySaid, tellsOfStory } from '@/core/intake/said/storySaid';
import { toldOnce } from '@/core/intake/said/toldOnce';
import type { Story } from '@/core/intake/story';
import { rowText } from './tools/headedTable';

/**
 * The stories of a table whose columns mean what `meanings` says, by place; null is a
 * column that is passed over. Where two columns mean the same, the first that
 * holds anything counts. Every row is a story, or is counted in `rows-left-out`.
 */
export function storiesOfTable(
  { header, rows }: RawTable,
  meanings: readonly (ColumnMeaning | null)[],
): { readonly stories: readonly Story[]; readonly findings: readonly IntakeFinding[] } {
  const findings: IntakeFinding[] = [];
  const stories: Story[] = [];
  const tell = (finding: IntakeFinding) => findings.push(finding);
  for (const { line, cells } of rows) {
    const printed: Partial<Record<ColumnMeaning, string>> = {};
    for (const [at, meaning] of meanings.entries()) {
      const cell = cells[at]?.trim() ?? '';
      if (cell === '' || meaning === null) continue;
      if (printed[meaning] === undefined) printed[meaning] = wordsOf(cell, meaning);
      else tell({ code: 'field-left-out', line, field: header[at] || String(at + 1), count: 1 });
    }
    const row = { line, ...printed };
    if (tellsOfStory(row)) stories.push(storySaid(row, tell));
    else tell({ code: 'rows-left-out', line, count: 1, text: rowText(cells) });
  }
  return { stories, findings: toldOnce(findings) };
}

/** Entities and tags are resolved where a text holds some; a link stands as it is. */
function wordsOf(cell: string, meaning: ColumnMeaning): string {
  return meaning !== 'link' && /&[a-z#\d]{2,8};|<\/?[a-z]/i.test(cell) ? plainText(cell) : cell;
}
