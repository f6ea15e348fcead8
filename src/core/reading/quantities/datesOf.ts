import { isCalendarDay } from '@/core/dossier/calendarDay';
import { englishMonths, type Written, writtenIn } from './days/writtenDays';
import { normalFormOf } from './numerals/normalForm';
import type { DateMention } from './quantity';

/** A span of days as two mentions of a text bound it, both days counted. */
export interface DateRange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly from: string;
  readonly to: string;
  readonly days: number;
}

const mayHoldDates = new RegExp(`[年년月월]|\\p{Nd} ?\\p{P} ?\\p{Nd}|(?<!\\p{L})(?:${englishMonths})(?!\\p{L})`, 'iu');
const address = /\b(?:https?:\/\/|www\.)[^\s<>"'、。，]+/gi;
const bound = /^ ?(?:[-–—~∼〜～]|to|through|until|till|부터|에서|から|より|至|到) ?$/i;
const either = /^ ?(?:and|과|와|と|和) ?$/i;

/**
 * The days and months a text states, in the order they stand. A missing year is
 * the one that puts the day nearest `around`, an ISO date; where that is null
 * too, the day is left out, as are a day without a month (`the 24th`) and days
 * the calendar does not have. `4/22` is a date in Korean, Chinese and Japanese
 * only; 04/05/2026 is none, since it does not show which is the month.
 */
export function datesOf(text: string, language: string | null, around: string | null): readonly DateMention[] {
  return daysIn(text, language, around).dates;
}

/**
 * The stretches between two days that a text joins, both counted: from 22 April
 * to 5 June, `between 22 April and 5 June` and `4월 22일부터 6월 5일` are 45 days.
 */
export function dateRangesOf(text: string, language: string | null, around: string | null): readonly DateRange[] {
  return daysIn(text, language, around).ranges;
}

/** Both at once, of one reading of the text: see `datesOf` and `dateRangesOf`. */
export function daysIn(
  text: string,
  language: string | null,
  around: string | null,
): { readonly dates: readonly DateMention[]; readonly ranges: readonly DateRange[] } {
  const found = read(text, language, around);
  return {
    dates: found.map(({ mention }) => mention),
    ranges: found.flatMap(({ mention, opener }) => {
      if (opener === null || mention.to < opener.from) return [];
      const { start, from } = opener;
      const days = dayNumber(mention.to) - dayNumber(from) + 1;
      return [{ start, end: mention.end, text: text.slice(start, mention.end), from, to: mention.to, days }];
    }),
  };
}

/** Each mention, with the one that opens the range it closes. */
function read(text: string, language: string | null, around: string | null) {
  if (!/[\p{Nd}一二三四五六七八九十]/u.test(text) || !mayHoldDates.test(text)) return [];
  const normal = normalFormOf(text);
  const plain = normal.text.replace(address, (found) => ' '.repeat(found.length));
  const written = writtenIn(plain, language);
  const closes = written.map((each, i) => joins(plain, written[i - 1], each));
  const mentions: { readonly mention: DateMention; readonly opener: DateMention | null }[] = [];
  let last: DateMention | null = null;
  for (const [i, each] of written.entries()) {
    const place = normal.placeOf(each.start, each.end);
    const opener: DateMention | null = closes[i] ? last : null;
    const year: number | null =
      each.year ??
      yearsOff(each, around) ??
      (closes[i + 1] ? yearBefore(each, written[i + 1]) : null) ??
      yearAfter(each, opener);
    const days: { from: string; to: string } | null = year === null ? nearest(each, around) : daysOf(each, year);
    last = days && {
      ...place,
      text: text.slice(place.start, place.end),
      ...days,
      year: year === null || each.off !== null ? 'dossier' : 'text',
    };
    if (last !== null && place.start >= (mentions.at(-1)?.mention.end ?? 0)) mentions.push({ mention: last, opener });
  }
  return mentions;
}

function joins(plain: string, first: Written | undefined, second: Written): boolean {
  if (first === undefined || second.start - first.end > 10) return false;
  const between = plain.slice(first.end, second.start);
  return bound.test(between) || (either.test(between) && isPair(plain, first, second));
}

/** `between A and B`, `A와 B 사이`. */
function isPair(plain: string, first: Written, second: Written): boolean {
  return (
    /between $/i.test(plain.slice(0, first.start).slice(-8)) ||
    /^(?: ?사이|の間|之间|之間)/.test(plain.slice(second.end))
  );
}

/** The year of a first day of which the last day alone gives it: `22 December to 5 January 2027` begins in 2026. */
function yearBefore(first: Written, last: Written | undefined): number | null {
  if (last?.year == null) return null;
  return orderOf(first) > orderOf(last) ? last.year - 1 : last.year;
}

function yearAfter(last: Written, first: DateMention | null): number | null {
  if (first === null || first.year !== 'text') return null;
  const year = Number(first.from.slice(0, 4));
  const days = daysOf(last, year);
  return days !== null && days.to < first.from ? year + 1 : year;
}

function yearsOff({ off }: Written, around: string | null): number | null {
  return off === null || around === null || !isCalendarDay(around) ? null : Number(around.slice(0, 4)) + off;
}

const orderOf = ({ month, day }: Written) => month * 100 + (day ?? 0);

function nearest(written: Written, around: string | null): { from: string; to: string } | null {
  if (around === null || !isCalendarDay(around)) return null;
  const middle = Number(around.slice(0, 4));
  const distance = ({ from }: { from: string }) => Math.abs(dayNumber(from) - dayNumber(around));
  const possible = [middle, middle - 1, middle + 1].flatMap((year) => daysOf(written, year) ?? []);
  return possible.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function daysOf({ month, day }: Written, year: number): { from: string; to: string } | null {
  const iso = (of: number) => [String(year).padStart(4, '0'), two(month), two(of)].join('-');
  const [from, to] =
    day === null ? [iso(1), iso(new Date(Date.UTC(year, month, 0)).getUTCDate())] : [iso(day), iso(day)];
  return isCalendarDay(from) && isCalendarDay(to) ? { from, to } : null;
}

const two = (number: number) => String(number).padStart(2, '0');
const dayNumber = (iso: string) => Date.parse(iso) / 86_400_000;
