import Papa from 'papaparse';
import { dateOf } from '@/core/dossier/dateOf';
import type { Dossier } from '@/core/dossier/dossier';
import type { Take } from '@/core/dossier/take';
import { guardCell } from './formulaGuard';
import { notesCellOf, valuesCellOf } from './notesCell';
import { notedColumns, type TakesCsvColumn, takesCsvColumns } from './takesCsvColumns';

/**
 * The takes as CSV that a sheet opens with Hangul intact and runs nothing of:
 * a byte order mark, CRLF, a row a take, no cell a formula. What is not known
 * is empty. What the dossier says of itself has no place in it.
 */
export function takesToCsv({ takes }: Dossier): string {
  const rows = takes.map((take) => {
    const said = cellsOf(take);
    return takesCsvColumns.map((column) => guardCell(said[column] ?? ''));
  });
  return `\uFEFF${Papa.unparse([[...takesCsvColumns], ...rows], { newline: '\r\n' })}\r\n`;
}

function cellsOf(take: Take): Readonly<Record<TakesCsvColumn, string | null>> {
  const { outlet, region, language, lens, headline, gist, quote, published, byline } = take;
  const isSeen = published !== null && dateOf(take)?.from === 'seen';
  return {
    outlet,
    region,
    language,
    lens,
    headline,
    gist,
    quote: quote?.text ?? null,
    original: quote?.original ?? null,
    published: isSeen ? null : published,
    seen: isSeen ? published : null,
    byline,
    ownership: valuesCellOf(take.notes, notedColumns.ownership),
    frames: valuesCellOf(take.notes, notedColumns.frames),
    link: take.link ?? take.brokenLink,
    notes: notesCellOf(take.notes),
  };
}
