import { isCalendarDay } from '@/core/dossier/calendarDay';
import { webAddress } from '@/core/dossier/webAddress';
import type { ColumnMeaning } from '@/core/intake/intake';
import { meaningNamed, type Named } from './columnNames';
import type { Row } from './grammar/readRows';

/** Enough rows to tell by. */
const asked = 200;

interface Column {
  readonly at: number;
  readonly named: Named | null;
  readonly holdsLinks: boolean;
  readonly holdsDays: boolean;
}

/**
 * What each column is likely to be, each meaning once; null where nothing
 * tells. By names first, but values overrule them: a column of web addresses is
 * the link whatever it is called, and one of ISO dates is the date where no other is
 * called so.
 */
export function guessMeanings(header: readonly string[], rows: readonly Row[]): readonly (ColumnMeaning | null)[] {
  const columns = header.map((name, at) => columnOf(name, at, rows.slice(0, asked)));
  const given = new Map<ColumnMeaning, Column>();
  const byName = columns.filter(({ named, holdsLinks }) => named !== null && !holdsLinks);
  for (const column of byName) {
    const { meaning, rank } = column.named ?? { meaning: 'link', rank: 0 };
    if (rank < (given.get(meaning)?.named?.rank ?? Number.POSITIVE_INFINITY)) given.set(meaning, column);
  }
  const link = linkAmong(columns.filter(({ holdsLinks }) => holdsLinks));
  if (link !== null) given.set('link', link);
  const day = columns.find(({ holdsDays, named }) => holdsDays && named === null);
  if (day !== undefined && !given.has('published')) given.set('published', day);
  const meanings = new Map([...given].map(([meaning, { at }]) => [at, meaning]));
  return header.map((_, at) => meanings.get(at) ?? null);
}

function columnOf(name: string, at: number, rows: readonly Row[]): Column {
  const values = rows.map(({ cells }) => cells[at]?.trim() ?? '').filter((value) => value !== '');
  const share = (is: (value: string) => boolean) => values.filter(is).length / Math.max(values.length, 1);
  return {
    at,
    named: meaningNamed(name),
    holdsLinks: share((value) => webAddress(value) !== null) >= 0.7,
    holdsDays: share((value) => isCalendarDay(value.slice(0, 10)) && !/^.{10}\d/.test(value)) >= 0.8,
  };
}

/** The one called a link, the surest first; else the first. */
function linkAmong(columns: readonly Column[]): Column | null {
  const rank = ({ named }: Column) => (named?.meaning === 'link' ? named.rank : Number.POSITIVE_INFINITY);
  return columns.reduce<Column | null>(
    (best, column) => (best === null || rank(column) < rank(best) ? column : best),
    null,
  );
}
