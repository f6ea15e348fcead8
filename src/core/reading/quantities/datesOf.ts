import { isCalendarDay } from '@/core/dossier/calendarDay';
import { normalFormOf } from './normalForm';
import type { DateMention } from './quantity';

export const englishMonths =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const monthStarts = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A span of days as two mentions of a text bound it, both days counted. */
export interface DateRange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly from: string;
  readonly to: string;
  readonly days: number;
}

/** What a text writes of a day; the year or the day may be missing. */
interface Written {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

const th = '(?:st|nd|rd|th)?';
const join = ' ?(?:[-–—~∼〜～]|to|through|until|and|부터|에서|から|至|到) ?';
const patterns: readonly RegExp[] = [
  /(?<![\d./-])(?<y>\d{4})(?<s>[-./]) ?(?<m>\d{1,2})\k<s> ?(?<d>\d{1,2})(?![\d])/g,
  /(?<![\d./-])(?<a>\d{1,2})(?<s>[-./])(?<b>\d{1,2})\k<s>(?<y>\d{4})(?![\d])/g,
  /(?<!\d)(?<one>(?:(?<y>\d{4}) ?[년年] ?)?(?<m>\d{1,2}) ?[월月](?: |の)?(?<d>\d{1,2}) ?[일日号號])(?!間|间|간)(?: ?(?:부터|에서|から|至|到|[-–—~∼〜～]) ?(?<d2>\d{1,2}) ?[일日号號])?/dg,
  /(?<!\d)(?<y>\d{4}) ?[년年] ?(?<m>\d{1,2}) ?[월月](?! ?\d)/g,
  /(?<![\d.,/])(?<m>\d{1,2})\/(?<d>\d{1,2})(?= ?[(（][월화수목금토일月火水木金土日][)）])/g,
  new RegExp(
    `(?<![\\p{L}\\d])(?<one>(?<n>${englishMonths})\\.?[ -]?(?<d>\\d{1,2})${th})(?!\\d|[.,]\\d(?!\\d{3}(?!\\d))|:|%| (?:hundred|thousand|million|billion|percent))(?:${join}(?<d2>\\d{1,2})${th}(?![\\d:%.,]\\d|\\d| (?:${englishMonths})))?(?:,? ?(?<y>\\d{4})(?!\\d))?`,
    'dgiu',
  ),
  new RegExp(
    `(?<!\\d[.,]?)(?<one>(?<d>\\d{1,2})${th})(?:${join}(?<d2>\\d{1,2})${th})? ?(?:of )?-?(?<n>${englishMonths})(?![\\p{L}])\\.?(?:,? (?:of )?(?<y>\\d{4})(?!\\d))?`,
    'dgiu',
  ),
  new RegExp(`(?<![\\p{L}\\d]|\\d )(?<n>${englishMonths})\\.?,? (?<y>(?:1[5-9]|20)\\d\\d)(?!\\d|[.,]\\d)`, 'giu'),
];
/** `4/22` is a day in Korean, Chinese and Japanese; up to ten it may be a fraction. */
const monthFirst = /(?<![\d.,/])(?<m>\d{1,2})\/(?<d>1[1-9]|2\d|3[01])(?![\d/])/g;
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
  return read(text, language, around).map(({ mention }) => mention);
}

/**
 * The stretches between two days that a text joins, both counted: from 22 April
 * to 5 June, `between 22 April and 5 June` and `4월 22일부터 6월 5일` are 45 days.
 */
export function dateRangesOf(text: string, language: string | null, around: string | null): readonly DateRange[] {
  return read(text, language, around).flatMap(({ mention, opener }) => {
    if (opener === null || mention.to < opener.from) return [];
    const { start, from } = opener;
    const days = dayNumber(mention.to) - dayNumber(from) + 1;
    return [{ start, end: mention.end, text: text.slice(start, mention.end), from, to: mention.to, days }];
  });
}

/** Each mention, with the one that opens the range it closes. */
function read(text: string, language: string | null, around: string | null) {
  if (!/\p{Nd}/u.test(text) || !mayHoldDates.test(text)) return [];
  const normal = normalFormOf(text);
  const plain = normal.text.replace(address, (found) => ' '.repeat(found.length));
  const written = writtenIn(plain, /^(?:ko|zh|ja)/.test(language ?? '') ? [...patterns, monthFirst] : patterns);
  const closes = written.map((each, i) => joins(plain, written[i - 1], each));
  const mentions: { readonly mention: DateMention; readonly opener: DateMention | null }[] = [];
  let last: DateMention | null = null;
  for (const [i, each] of written.entries()) {
    const place = normal.placeOf(each.start, each.end);
    const opener: DateMention | null = closes[i] ? last : null;
    const year: number | null =
      each.year ?? (closes[i + 1] ? yearBefore(each, written[i + 1]) : null) ?? yearAfter(each, opener);
    const days: { from: string; to: string } | null = year === null ? nearest(each, around) : daysOf(each, year);
    last = days && {
      ...place,
      text: text.slice(place.start, place.end),
      ...days,
      year: year === null ? 'dossier' : 'text',
    };
    if (last !== null && place.start >= (mentions.at(-1)?.mention.end ?? 0)) mentions.push({ mention: last, opener });
  }
  return mentions;
}

function writtenIn(plain: string, by: readonly RegExp[]): readonly Written[] {
  const written = by.flatMap((pattern) => [...plain.matchAll(pattern)].flatMap(partsOf));
  written.sort((a, b) => a.start - b.start || b.end - a.end);
  return written.filter((each, i) => written.slice(Math.max(0, i - 3), i).every(({ end }) => end <= each.start));
}

/** One day, or the two of `June 10-12`. */
function partsOf(match: RegExpExecArray): readonly Written[] {
  const [said] = match;
  const { y, m, d, d2, n, a, b } = match.groups ?? {};
  if (n === 'may' || n === 'march' || n === 'mar') return [];
  const [day, month] = a === undefined ? [d, m] : dayAndMonth(a, b);
  const start = match.index;
  const one: Written = {
    start,
    end: start + said.replace(/[., ]+$/, '').length,
    year: y === undefined ? null : Number(y),
    month: n === undefined ? Number(month) : monthStarts.indexOf(n.slice(0, 3).toLowerCase()) + 1,
    day: day === undefined ? null : Number(day),
  };
  if (d2 === undefined) return Number.isNaN(one.month) ? [] : [one];
  const at = match.indices?.groups ?? {};
  return [
    { ...one, end: at.one?.[1] ?? one.end },
    { ...one, start: at.d2?.[0] ?? start, day: Number(d2) },
  ];
}

/** Which is which shows only where one is above twelve. */
function dayAndMonth(a: string, b: string | undefined): readonly (string | undefined)[] {
  if (Number(a) > 12 || a === b) return [a, b];
  return Number(b) > 12 ? [b, a] : [undefined, undefined];
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
