import { properFraction } from '@/core/reading/quantities/numerals/fractions';

export const englishMonths =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const monthStarts = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What a text writes of a day; the year or the day may be missing. */
export interface Written {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  /** Years from the dossier's own, where the text counts so: -1 for `작년 6월 10일`. */
  readonly off: number | null;
  readonly month: number;
  readonly day: number | null;
}

const th = '(?:st|nd|rd|th)?';
const join = ' ?(?:[-–—~∼〜～]|to|through|until|and|부터|에서|から|至|到) ?';
const han = '[一二三四五六七八九十]{1,3}';
/** Of the moon, whose days are others: they are not read. */
const otherCalendar = '(?:农历|農曆|阴历|陰曆|旧历|음력|旧暦|陰暦)[の ]?';
/** The first year of each era, less one. */
const eras: Readonly<Record<string, number>> = {
  ...{ 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867, 民国: 1911, 民國: 1911 },
};
const yearsOff: Readonly<Record<string, number>> = {
  ...{ 작년: -1, 지난해: -1, 올해: 0, 내년: 1, 去年: -1, 昨年: -1, 今年: 0, 本年: 0, 明年: 1, 来年: 1, 來年: 1 },
  ...{ last: -1, this: 0, next: 1 },
};
const relative = Object.keys(yearsOff)
  .filter((word) => !/[a-z]/.test(word))
  .join('|');
const ownYear = '(?<y>\\d{3,4}|(?<!\\p{sc=Han})\\d\\d|[〇零一二三四五六七八九]{4})';
const eraYear = `(?<era>${Object.keys(eras).join('|')}) ?(?<ey>\\d{1,3}|元)`;
const yearOfEast = `(?:(?:${eraYear}|${ownYear}) ?[년年][ の]?|(?<off>${relative})[ の]?)?`;
const dayOfEast = `(?<m>\\d{1,2}|${han}) ?[월月][ の]?(?<d>\\d{1,2}|${han}) ?[일日号號]`;
const lastDay = '(?: ?(?:부터|에서|から|至|到|[-–—~∼〜～]) ?(?<d2>\\d{1,2}) ?[일日号號])?';
const yearBehind = '(?:,? (?<y2>(?:19|20)\\d\\d)(?=[년에\\s,]|\\.?(?! ?[\\d/.-]|\\p{L})))?';
const inWords = '(?:,? (?<off>last|this|next) year(?![\\p{L}\\d]))?';

/** A way to write a day, and what a text must hold for it to be looked for: most texts hold none. */
type Pattern = readonly [RegExp, RegExp];

const marked = /\d[-./]/;
const slashed = /\d\//;
const monthOfEast = /[월月]/;
const named = new RegExp(englishMonths, 'i');

const patterns: readonly Pattern[] = [
  [marked, /(?<![\d./-])(?<y>\d{4})(?<s>[-./]) ?(?<m>\d{1,2})\k<s> ?(?<d>\d{1,2})(?![\d])/g],
  [named, new RegExp(`(?<![\\d./-])(?<y>\\d{4})(?<s>[-/])(?<n>${englishMonths})\\k<s>(?<d>\\d{1,2})(?!\\d)`, 'gi')],
  [marked, /(?<![\d./-])(?<a>\d{1,2})(?<s>[-./])(?<b>\d{1,2})\k<s>(?<y>\d{4})(?![\d])/g],
  [
    monthOfEast,
    new RegExp(
      `(?<!\\d|[년年]의? ?|年の|${otherCalendar}(?:\\d{4}年[の ]?)?)(?<one>${yearOfEast}${dayOfEast})(?![間间간])${lastDay}${yearBehind}`,
      'dgu',
    ),
  ],
  [monthOfEast, /(?<!\d)(?<y>\d{4}) ?[년年] ?(?<m>\d{1,2}) ?[월月](?! ?\d)/g],
  [slashed, /(?<![\d.,/])(?<m>\d{1,2})\/(?<d>\d{1,2})(?= ?[(（][월화수목금토일月火水木金土日][)）])/g],
  [
    named,
    new RegExp(
      `(?<![\\p{L}\\d])(?<one>(?<n>${englishMonths})\\.?[ /-]?(?<d>\\d{1,2})${th})(?!\\d|[.,]\\d(?!\\d{3}(?!\\d))|:|%| (?:hundred|thousand|million|billion|percent))(?:${join}(?<d2>\\d{1,2})${th}(?![\\d:%.,]\\d|\\d| (?:${englishMonths})))?(?:,? ?(?<y>\\d{4})(?!\\d))?${inWords}`,
      'dgiu',
    ),
  ],
  [
    named,
    new RegExp(
      `(?<!\\d[.,]?)(?<one>(?<d>\\d{1,2})(?:st|nd|rd|th|\\.(?= \\p{L}+\\.? \\d{4}(?!\\d)))?)(?:${join}(?<d2>\\d{1,2})${th})? ?(?:of )?-?(?<n>${englishMonths})(?![\\p{L}])\\.?(?:,? (?:of )?(?<y>\\d{4})(?!\\d))?${inWords}`,
      'dgiu',
    ),
  ],
  [slashed, /(?<![\d./-])(?<a>1[3-9]|2\d|3[01])\/(?<b>0[1-9])(?![\d/])/g],
  [
    named,
    new RegExp(`(?<![\\p{L}\\d]|\\d )(?<n>${englishMonths})\\.?,? (?<y>(?:1[5-9]|20)\\d\\d)(?!\\d|[.,]\\d)`, 'giu'),
  ],
];
/**
 * `26/06/24` begins with the year. `4/22` is a day, and up to ten may be a
 * fraction, save where a word of time follows and it is above one: `10/2に`.
 */
const eastern: readonly Pattern[] = [
  [slashed, /(?<![\d./-])(?<a>\d{1,2})\/(?<b>\d{1,2})\/(?<y>3[2-9]|[4-9]\d)(?![\d/])/g],
  [marked, /(?<![\d./])(?<y>\d\d)(?<s>[/.])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?:(?<=\/\d+)(?![\d/.])|\.(?!\d))/g],
  [slashed, /(?<![\d.,/])(?<m>\d{1,2})\/(?<d>1[1-9]|2\d|3[01])(?![\d/]|,\d)/g],
  [
    slashed,
    new RegExp(
      `(?<![\\d.,/])(?!${properFraction})(?<m>[1-9]|1[0-2])\\/(?<d>[1-9]|10)(?=에|부터|까지|に|から|まで)`,
      'g',
    ),
  ],
];
/** `9/18/15`, and after a word of time `4/22`, where it shows which is the month. */
const western: readonly Pattern[] = [
  [slashed, /(?<![\d./-])(?<a>\d{1,2})\/(?<b>\d{1,2})\/(?<y>\d\d)(?![\d/])/g],
  [slashed, /(?<=\b(?:on|by|since|until|before|after|dated|from) {1,4})(?<a>\d{1,2})\/(?<b>\d{1,2})(?![\d/]|[.,]\d)/g],
];

/** The days a text writes, in its order, none overlapping another. */
export function writtenIn(plain: string, language: string | null): readonly Written[] {
  const own = /^(?:ko|zh|ja)/.test(language ?? '') ? eastern : western;
  const written = [...patterns, ...own]
    .filter(([needed]) => needed.test(plain))
    .flatMap(([, pattern]) => [...plain.matchAll(pattern)].flatMap(partsOf));
  written.sort((a, b) => a.start - b.start || b.end - a.end);
  return written.filter((each, i) => written.slice(Math.max(0, i - 3), i).every(({ end }) => end <= each.start));
}

/** One day, or the two of `June 10-12`. */
function partsOf(match: RegExpExecArray): readonly Written[] {
  const [said] = match;
  const { y, y2, era, ey, off, m, d, d2, n, a, b } = match.groups ?? {};
  if (n === 'may' || n === 'march' || n === 'mar') return [];
  const [day, month] = a === undefined ? [d, m] : dayAndMonth(a, b);
  const start = match.index;
  const written = y ?? ey ?? y2;
  const isTwice = y2 !== undefined && written !== y2 && d2 === undefined;
  const at = match.indices?.groups ?? {};
  const one: Written = {
    start,
    end: isTwice ? (at.one?.[1] ?? start) : start + said.replace(/[., ]+$/, '').length,
    year: written === undefined ? null : yearOf(written, era),
    off: off === undefined ? null : (yearsOff[off.toLowerCase()] ?? null),
    month: n === undefined ? numberOf(month) : monthStarts.indexOf(n.slice(0, 3).toLowerCase()) + 1,
    day: day === undefined ? null : numberOf(day),
  };
  if (d2 === undefined) return Number.isNaN(one.month) ? [] : [one];
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

const digitsOf = '〇一二三四五六七八九';

/** `24`, `二十四`. */
function numberOf(written: string | undefined): number {
  if (written === undefined || !/^[一二三四五六七八九十]/.test(written)) return Number(written);
  const [tens = '', ones = ''] = written.includes('十') ? written.split('十') : ['〇', written];
  return (tens === '' ? 1 : digitsOf.indexOf(tens)) * 10 + (ones === '' ? 0 : digitsOf.indexOf(ones));
}

/** Two digits are a year of this century up to 60, else of the last. */
function yearOf(written: string, era: string | undefined): number {
  const year =
    written === '元'
      ? 1
      : Number(written.replace(/[〇零一二三四五六七八九]/g, (each) => String(Math.max(0, digitsOf.indexOf(each)))));
  if (era !== undefined) return (eras[era] ?? 0) + year;
  if (written.length > 2) return year;
  return year + (year > 60 ? 1900 : 2000);
}
