import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { datesOf } from '@/core/reading/quantities/datesOf';
import { veiledOf } from '@/core/reading/quantities/numerals/masks';
import { normalFormOf } from '@/core/reading/quantities/numerals/normalForm';
import { numeralsIn } from '@/core/reading/quantities/numerals/numeralsIn';
import { quantitiesOf } from '@/core/reading/quantities/quantitiesOf';
import { exclusions } from './exclusions';
import { ownVectors, shown } from './ownVectors';

export { ownVectors };
export const languages = { English: 'en', Korean: 'ko', Chinese: 'zh', Japanese: 'ja' } as const;
export type Language = keyof typeof languages;

interface Result {
  readonly Text: string;
  readonly Resolution?: { readonly value?: string };
  readonly Value?: { readonly Timex?: string };
}
interface Case {
  /** Its place in the specification. */
  readonly place: number;
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly Result[];
}
/** How many cases are read right, of how many, what was missed, and what is left out. */
export interface Score {
  readonly right: number;
  readonly cases: number;
  readonly misses: readonly string[];
  readonly excluded: readonly string[];
  /** Places left out though they are read right, or stand in no case. */
  readonly needless: readonly number[];
}

/** The Specs of Recognizers-Text (MIT), beside the project and no part of it. */
const specs = resolve('../shared/samples/number-specs');
export const specsAreThere = existsSync(specs);

/** The cases of a model, kept where a result fits; the files begin with a byte order mark. */
function casesOf(language: Language, model: string, fits: (result: Result) => boolean): readonly Case[] {
  const text = readFileSync(resolve(specs, model.replace('@', language)), 'utf8').replace(/^\uFEFF/, '');
  const all: readonly Omit<Case, 'place'>[] = JSON.parse(text);
  return all
    .map((each, place) => ({ ...each, place, Results: each.Results.filter(fits) }))
    .filter(({ Results }) => Results.length > 0);
}

const hasDigit = ({ Text }: Result) => /\p{Nd}/u.test(Text);
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('−', '-')
    .replace(/(?<=\d)・(?=\d)/, '.');
const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** What is read of a case, as words with a value. */
type Read = (each: Case) => readonly { readonly text: string; readonly value: number }[];

/** Each group of specifications: its file, the results of it that count, and what a case of it was missed for. */
const groups = {
  numbers: {
    model: 'Number/@/NumberModel.json',
    counts: hasDigit,
    missed: (each) => missedOf(each, numbersOf),
  },
  shares: {
    model: 'Number/@/PercentModel.json',
    counts: hasDigit,
    missed: (each, tag) => missedOf(each, ofKind(tag, ['percent', 'percent-points'])),
  },
  money: {
    model: 'NumberWithUnit/@/CurrencyModel.json',
    counts: hasDigit,
    missed: (each, tag) => missedOf(each, ofKind(tag, ['money'])),
  },
  dates: { model: 'DateTime/@/DateParser.json', counts: isWrittenDay, missed: missedDay },
} as const satisfies Record<
  string,
  { model: string; counts: (result: Result) => boolean; missed: (each: Case, tag: string) => string | null }
>;
export type Group = keyof typeof groups;
export const groupNames = ['numbers', 'shares', 'money', 'dates'] as const satisfies readonly Group[];

/**
 * A case counts where any result expected of it holds a digit; of days, where
 * they are written with a month and a day. It is right when every such result is
 * found, each once, with the same words and the same value to nine digits, or
 * the same day, with its year where the text gives one. Words are compared in
 * NFKC and lower case, as the specifications themselves have it in part, ・ between digits as a point. What is
 * found beside is no fault: numbers with a unit stand in another specification.
 */
export function scoreGroup(language: Language, group: Group): Score {
  const { model, counts, missed } = groups[group];
  const cases = casesOf(language, model, counts);
  const reasons = new Map(
    exclusions[language][group].flatMap(({ why, cases }) => cases.map((place) => [place, why] as const)),
  );
  const read = (each: Case) => missed(each, languages[language]);
  const counted = cases.filter(({ place }) => !reasons.has(place));
  const excluded = cases.filter(({ place }) => reasons.has(place));
  const needed = new Set(excluded.filter((each) => read(each) !== null).map(({ place }) => place));
  const misses = counted.flatMap((each) => read(each) ?? []);
  return {
    right: counted.length - misses.length,
    cases: counted.length,
    misses,
    excluded: excluded.map(({ Input, place }) => `${Input}: ${reasons.get(place)}`),
    needless: [...reasons.keys()].filter((place) => !needed.has(place)),
  };
}

function missedOf(each: Case, read: Read): string | null {
  const found = [...read(each)];
  const all = found.map(({ text, value }) => `${text} = ${value}`).join(', ') || 'nothing';
  const missed = each.Results.filter(({ Text, Resolution }) => {
    const wanted = Number((Resolution?.value ?? '').replace('%', ''));
    const at = found.findIndex(({ text, value }) => plain(text) === plain(Text) && near(value, wanted));
    if (at >= 0) found.splice(at, 1);
    return at < 0;
  });
  const wanted = missed.map(({ Text, Resolution }) => `${Text} = ${Resolution?.value}`).join(', ');
  return missed.length === 0 ? null : `${each.Input}: wanted ${wanted}; read ${all}`;
}

function numbersOf({ Input }: Case) {
  const { text } = normalFormOf(Input);
  return numeralsIn(veiledOf(text)).map(({ start, end, value }) => ({ text: text.slice(start, end), value }));
}

function ofKind(tag: string, kinds: readonly string[]): Read {
  return ({ Input }) => quantitiesOf(Input, tag).filter(({ kind }) => kinds.includes(kind));
}

function isWrittenDay(result: Result): boolean {
  const isDay = hasDigit(result) && /^(?:\d{4}|XXXX)-\d\d-\d\d$/.test(result.Value?.Timex ?? '');
  return isDay && /\d.*(?:[月월/.-]|[a-z]{3})|[a-z]{3}.*\d/i.test(result.Text);
}

function missedDay({ Input, Context, Results }: Case, tag: string): string | null {
  const found = datesOf(Input, tag, Context?.ReferenceDateTime?.slice(0, 10) ?? null);
  const fits = ({ Text, Value }: Result) => {
    const day = (Value?.Timex ?? '').replace('XXXX', '');
    return found.some(({ text, from }) => plain(Text).includes(plain(text)) && from.endsWith(day));
  };
  return Results.every(fits) ? null : `${Input}: read ${found.map(({ text }) => text).join(', ') || 'nothing'}`;
}

/** Vectors of our own that are not read exactly as listed. */
export function ownMisses(): readonly string[] {
  return ownVectors.flatMap(([language, text, figures]) => {
    const read = shown(quantitiesOf(text, language));
    return read === figures ? [] : [`${text}: wanted ${figures || 'nothing'}, read ${read || 'nothing'}`];
  });
}
