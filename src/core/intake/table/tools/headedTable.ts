import type { FormatId } from '@/core/intake/formatIds';
import type { IntakeFinding } from '@/core/intake/intakeFindings';
import type { IntakeFormat, Read } from '@/core/intake/intakeFormat';
import type { TableLook } from '@/core/intake/look';
import { type PrintedStory, storySaid, tellsOfStory } from '@/core/intake/said/storySaid';
import { toldOnce } from '@/core/intake/said/toldOnce';
import type { StoryPart } from '@/core/intake/story';
import { type Cells, type Columns, columnsOf } from './columnsOf';

/** A kind of table that a tool writes, told by its header. */
export interface HeadedTable {
  readonly id: FormatId;
  readonly lacks: readonly StoryPart[];
  /** Column names that tell it, in lower case; any order. */
  readonly header: readonly string[];
  /** Its other columns that say nothing of a story: numbers, pages, when it was saved. */
  readonly passes: readonly string[];
  /** Columns that are read only where another holds nothing, by the name of that; told where both hold something. */
  readonly spares?: Readonly<Record<string, string>>;
  /** What a row says of a story; an empty one says nothing of it. */
  printedOf(cells: Cells): Omit<PrintedStory, 'line'>;
  /** Who made the countries up, where they are a tool's guess. */
  readonly guesses?: string;
}

/** The format of a kind of table whose rows are stories. */
export function storyTable(kind: HeadedTable): IntakeFormat<TableLook> {
  return {
    id: kind.id,
    lacks: kind.lacks,
    recognises: (look) => sawHeader(look, kind.header),
    read: (look) => readStories(look, kind),
  };
}

/** The columns a table is told by, as they stand in it; null where one is missing. */
export function sawHeader({ header }: TableLook, names: readonly string[]): { readonly saw: string } | null {
  const places = names.map((name) => header.findIndex((cell) => cell.toLowerCase() === name));
  return places.includes(-1) ? null : { saw: places.map((at) => header[at]).join(', ') };
}

function readStories(look: TableLook, kind: HeadedTable): Read {
  const findings: IntakeFinding[] = [...look.findings];
  const tell = (finding: IntakeFinding) => findings.push(finding);
  const columns = columnsOf(look.header);
  const stories = look.rows.flatMap(({ line, cells }) => {
    const row = columns.of(cells);
    const printed = { line, ...kind.printedOf(row) };
    for (const [spare, first] of Object.entries(kind.spares ?? {})) {
      const field = look.header.find((name) => name.trim().toLowerCase() === spare);
      if (field !== undefined && row(first) !== '' && row(spare) !== '') {
        tell({ code: 'field-left-out', line, field, count: 1 });
      }
    }
    if (!tellsOfStory(printed)) {
      tell({ code: 'rows-left-out', line, count: 1, text: rowText(cells) });
      return [];
    }
    const story = storySaid(printed, tell);
    if (story.country !== null && kind.guesses !== undefined) {
      tell({ code: 'countries-guessed', line, count: 1, source: kind.guesses });
    }
    return [story];
  });
  findings.push(...leftOut(look, columns.unread(kind.passes)));
  return { kind: 'stories', stories, title: null, findings: toldOnce(findings) };
}

/** A row as it is quoted. */
export function rowText(cells: readonly string[]): string {
  return cells
    .filter((cell) => /\S/.test(cell))
    .join(' · ')
    .slice(0, 200);
}

/** A finding for each value in columns that have no place. */
export function leftOut({ rows }: TableLook, columns: ReturnType<Columns['unread']>): readonly IntakeFinding[] {
  return columns.flatMap(({ at, name: field }) =>
    rows.flatMap(({ line, cells }) =>
      cells[at]?.trim() ? [{ code: 'field-left-out', line, field, count: 1 } as const] : [],
    ),
  );
}
