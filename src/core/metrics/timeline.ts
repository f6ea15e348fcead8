import { dateOf } from '@/core/dossier/dateOf';
import type { Take } from '@/core/dossier/take';

/** A day (`2026-06-24`), month (`2026-06`) or year (`2026`), and its takes in reading order. */
export interface TimelineBin {
  readonly when: string;
  readonly takes: readonly Take[];
}

/** Takes in time. Days nobody reported are there, empty. */
export interface Timeline {
  readonly unit: 'day' | 'month' | 'year';
  readonly bins: readonly TimelineBin[];
  /** Takes of no known day, or of one that cannot be. */
  readonly undated: readonly Take[];
}

/** More bins than this and they are drawn coarser. */
const mostBins = 60;

/**
 * Takes by day from the first to the last; by month where that is more than 60
 * days, by year where it is more than 60 months. The day is the dossier's, or
 * else the one in the link (see `dateOf`, which tells them apart).
 */
export function timeline(takes: readonly Take[]): Timeline {
  const dated = takes.map((take) => ({ take, day: dayOf(take) }));
  const days = dated.flatMap(({ day }) => (day === null ? [] : [day])).sort();
  const undated = dated.filter(({ day }) => day === null).map(({ take }) => take);
  const [first] = days;
  if (first === undefined) return { unit: 'day', bins: [], undated };
  const last = days.at(-1) ?? first;

  const unit = countDays(first, last) <= mostBins ? 'day' : countMonths(first, last) <= mostBins ? 'month' : 'year';
  const bins = new Map<string, Take[]>(namesOf(unit, first, last).map((when) => [when, []]));
  for (const { take, day } of dated) {
    if (day !== null) bins.get(day.slice(0, width[unit]))?.push(take);
  }
  return { unit, bins: [...bins].map(([when, inBin]) => ({ when, takes: inBin })), undated };
}

/** How much of an ISO date names the bin. */
const width = { day: 10, month: 7, year: 4 } as const;

/** Days before there were newspapers, or after 2100, are slips; one alone would stretch the line over ages. */
function dayOf(take: Take): string | null {
  const date = dateOf(take)?.date ?? '';
  return date >= '1600' && date < '2101' ? date : null;
}

const dayInMs = 86_400_000;

function countDays(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / dayInMs + 1;
}

function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function countMonths(first: string, last: string): number {
  return monthOf(last) - monthOf(first) + 1;
}

function namesOf(unit: Timeline['unit'], first: string, last: string): readonly string[] {
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1;
  const count = { day: countDays(first, last), month: countMonths(first, last), year: years }[unit];
  return Array.from({ length: count }, (_, index) => {
    if (unit === 'day') return new Date(Date.parse(first) + index * dayInMs).toISOString().slice(0, 10);
    if (unit === 'year') return String(Number(first.slice(0, 4)) + index);
    const month = monthOf(first) + index;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
