import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { datesOf } from '@/core/reading/quantities/datesOf';
import { veiledOf } from '@/core/reading/quantities/masks';
import { normalFormOf } from '@/core/reading/quantities/normalForm';
import { numeralsIn } from '@/core/reading/quantities/numerals';
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
/** How many cases are read right, of how many, and what was missed. */
export interface Score {
  readonly right: number;
  readonly cases: number;
  readonly misses: readonly string[];
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
const plain = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll('−', '-');
const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/**
 * A case counts where any number expected of it holds a digit. It is right when
 * every such number is found, each once, with the same words and the same value
 * to nine digits. Words are compared in NFKC and lower case, as the
 * specifications themselves have it in part. Numbers found beside are no fault:
 * what the specification calls a number with a unit it does not list. What is
 * left out though it is read right, or stands in no case, is `needless`.
 */
export function scoreNumbers(
  language: Language,
): Score & { readonly excluded: readonly string[]; readonly needless: readonly number[] } {
  const cases = casesOf(language, 'Number/@/NumberModel.json', hasDigit);
  const reasons = new Map(
    exclusions[language].flatMap(({ why, cases }) => cases.map((place) => [place, why] as const)),
  );
  const counted = cases.filter(({ place }) => !reasons.has(place));
  const excluded = cases.filter(({ place }) => reasons.has(place));
  const numbersOf = ({ Input }: Case) => {
    const { text } = normalFormOf(Input);
    return numeralsIn(veiledOf(text)).map(({ start, end, value }) => ({ text: text.slice(start, end), value }));
  };
  const missed = new Set(excluded.filter((each) => score([each], numbersOf).right === 0).map(({ place }) => place));
  return {
    ...score(counted, numbersOf),
    excluded: excluded.map(({ Input, place }) => `${Input}: ${reasons.get(place)}`),
    needless: [...reasons.keys()].filter((place) => !missed.has(place)),
  };
}

function score(cases: readonly Case[], read: (each: Case) => readonly { text: string; value: number }[]): Score {
  const misses = cases.flatMap((each) => {
    const found = [...read(each)];
    const all = found.map(({ text, value }) => `${text} = ${value}`).join(', ') || 'nothing';
    const missed = each.Results.filter(({ Text, Resolution }) => {
      const wanted = Number((Resolution?.value ?? '').replace('%', ''));
      const at = found.findIndex(({ text, value }) => plain(text) === plain(Text) && near(value, wanted));
      if (at >= 0) found.splice(at, 1);
      return at < 0;
    });
    const wanted = missed.map(({ Text, Resolution }) => `${Text} = ${Resolution?.value}`).join(', ');
    return missed.length === 0 ? [] : [`${each.Input}: wanted ${wanted}; read ${all}`];
  });
  return { right: cases.length - misses.length, cases: cases.length, misses };
}

/** Shares and money by words and value, dates by words and day; nothing left out, nothing asked. */
export function scoreOthers(language: Language): Record<string, Score> {
  const tag = languages[language];
  const ofKind = (kinds: readonly string[]) => (each: Case) =>
    quantitiesOf(each.Input, tag).filter(({ kind }) => kinds.includes(kind));
  return {
    shares: score(casesOf(language, 'Number/@/PercentModel.json', hasDigit), ofKind(['percent', 'percent-points'])),
    money: score(casesOf(language, 'NumberWithUnit/@/CurrencyModel.json', hasDigit), ofKind(['money'])),
    dates: scoreDates(language),
  };
}

/** Only days written with month and day in figures or the name of the month; the year where the text gives it. */
function scoreDates(language: Language): Score {
  const isDay = (result: Result) => hasDigit(result) && /^(?:\d{4}|XXXX)-\d\d-\d\d$/.test(result.Value?.Timex ?? '');
  const isWritten = (result: Result) => isDay(result) && /\d.*(?:[月월/.-]|[a-z]{3})|[a-z]{3}.*\d/i.test(result.Text);
  const cases = casesOf(language, 'DateTime/@/DateParser.json', isWritten);
  const misses = cases.flatMap(({ Input, Context, Results }) => {
    const found = datesOf(Input, languages[language], Context?.ReferenceDateTime?.slice(0, 10) ?? null);
    const fits = ({ Text, Value }: Result) => {
      const day = (Value?.Timex ?? '').replace('XXXX', '');
      return found.some(({ text, from }) => plain(Text).includes(plain(text)) && from.endsWith(day));
    };
    return Results.every(fits) ? [] : [`${Input}: read ${found.map(({ text }) => text).join(', ') || 'nothing'}`];
  });
  return { right: cases.length - misses.length, cases: cases.length, misses };
}

/** Vectors of our own that are not read exactly as listed. */
export function ownMisses(): readonly string[] {
  return ownVectors.flatMap(([language, text, figures]) => {
    const read = shown(quantitiesOf(text, language));
    return read === figures ? [] : [`${text}: wanted ${figures || 'nothing'}, read ${read || 'nothing'}`];
  });
}
