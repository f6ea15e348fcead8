import { hedgeOf } from './hedges';
import { veiledOf } from './numerals/masks';
import { normalFormOf } from './numerals/normalForm';
import { type Numeral, tidy } from './numerals/numeral';
import { numeralsIn } from './numerals/numeralsIn';
import type { Quantity } from './quantity';
import { partsAfter } from './units/partsAfter';
import type { Unit, UnitFound } from './units/unit';
import { unitBefore } from './units/unitBefore';
import { countedNear, counters, unitAfter } from './units/units';

/** A quantity before it is put back into the text as given, with what only its neighbours ask of it. */
interface Figure extends Omit<Quantity, 'text'> {
  readonly scale: number;
  readonly unitTimes: number;
}

/** Any digit, or a word that may stand for a number. */
const mayHoldFigures =
  /[\d０-９½¼¾一二两兩三四五六七八九十百千数數几幾수십백천]|[한두세네석넉곱덟홉열] ?[가-힣]|섯|스무|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand|million|billion|trillion|dozen|lakh|crore)s?\b/i;
const vague =
  /(?<![가-힣])수(?=[십백천만억조])([십백천]?)([만억조]?)|[数數几幾](?=[十百千万萬億亿])([十百千]?)([万萬億亿兆]?)(?![\d一二三四五六七八九])|\b(tens|dozens|scores|hundreds|thousands|millions|billions|trillions|several hundred|several thousand)(?: of (thousands|millions|billions|trillions))?(?: of)?(?![a-z])/giu;
const sizes: Readonly<Record<string, number>> = {
  ...{ 십: 10, 十: 10, tens: 10, dozens: 10, scores: 10, 백: 100, 百: 100, hundreds: 100, 'several hundred': 100 },
  ...{ 천: 1e3, 千: 1e3, thousands: 1e3, 'several thousand': 1e3, 만: 1e4, 万: 1e4, 萬: 1e4, millions: 1e6 },
  ...{ 억: 1e8, 亿: 1e8, 億: 1e8, billions: 1e9, 조: 1e12, 兆: 1e12, trillions: 1e12 },
};
/** A rank or a turn, not an amount: `3rd`, `제3차`, `第3次`, `3위`. */
const ordinalBefore = /[제第] ?$/;
const ordinalAfter =
  /(?:st|nd|rd|th)(?![a-z])|번째|째(?![\p{L}])|[週年回日番]目|위(?![안원])|位(?=[\p{P}\sにのでとはがを]|$)/iuy;
const foreign = /^(?!en|ko|zh|ja)/i;
const rangeBetween = / ?(?:[-–—─~∼〜～]|to|至|내지|ないし) ?/y;
const and = / and | [과와] ?/y;

/**
 * The figures of a text in the order they stand, none overlapping another:
 * counts, money, shares, durations, measures. Dates, times, addresses, versions,
 * models and articles of law are none (method 2.10). `language` is the text's
 * BCP 47 tag; null reads by the letters alone. The grammar is that of English,
 * Korean, Chinese and Japanese: in a text of another language only digits
 * without marks are read, since `25.000` says other things there.
 *
 * A text that holds no figure, whatever it is, gives none.
 */
export function quantitiesOf(text: string, language: string | null): readonly Quantity[] {
  if (!mayHoldFigures.test(text)) return [];
  const normal = normalFormOf(text);
  const veiled = veiledOf(normal.text);
  const figures = numeralsIn(veiled).flatMap((numeral) => figureOf(veiled, numeral, language) ?? []);
  const all = [...sizesIn(veiled), ...withRanges(veiled, figures)].sort((a, b) => a.start - b.start);
  const quantities: Quantity[] = [];
  for (const figure of all) {
    const { start, end } = normal.placeOf(figure.start, figure.end);
    if (start < (quantities.at(-1)?.end ?? 0)) continue;
    const { value, low, high, unit, kind, approximation, vague } = figure;
    quantities.push({ start, end, text: text.slice(start, end), value, low, high, unit, kind, approximation, vague });
  }
  return quantities;
}

function figureOf(text: string, numeral: Numeral, language: string | null): Figure | null {
  const written = text.slice(numeral.start, numeral.end);
  if (language !== null && foreign.test(language) && !/^\d+$/.test(written)) return null;
  if (isOrdinal(text, numeral, language)) return ordinal(text, numeral);
  const ahead = unitBefore(text, numeral.start, language);
  const behind = unitBehind(text, numeral);
  const unit = ahead?.unit ?? behind?.unit ?? null;
  if (!numeral.hasDigits && !standsInWords(written, numeral, unit)) return null;
  // `5G`, `1980s`: letters grown onto digits that are no unit.
  if (behind === null && /[A-Za-z]/.test(text.charAt(numeral.end)) && /\d$/.test(written)) return null;
  if (unit?.countsWords !== true && /^(?:1[89]|20)\d\d$/.test(written)) return null;
  const more = behind === null || ahead !== null ? null : partsAfter(text, behind);
  const end = ahead === null ? (more?.end ?? numeral.end) : endOfMoney(numeral, ahead.unit, behind);
  const start = ahead?.start ?? numeral.start;
  const times = timesOf(unit, numeral);
  const approximation =
    hedgeOf(text, start, numeral.end, unit) ?? hedgeOf(text, start, end, unit) ?? (numeral.isMore ? 'over' : null);
  const step = more !== null && more.value > 0 ? 0 : numeral.step;
  const half = (step * times * (approximation === null ? 1 : 2)) / 2;
  const value = tidy((numeral.value + (more?.value ?? 0)) * times);
  const counted = unit !== null && counters.has(unit.code) ? (countedNear(text, start, end) ?? unit) : unit;
  return {
    start,
    end,
    value,
    low: tidy(value - half),
    high: tidy(value + half),
    approximation,
    vague: false,
    kind: counted?.kind ?? 'plain',
    unit: counted?.code ?? null,
    scale: numeral.scale,
    unitTimes: times,
  };
}

/** A part counts nothing: `one in five people` is a fifth. */
function unitBehind(text: string, numeral: Numeral): UnitFound | null {
  const found = unitAfter(text, numeral.end);
  return numeral.step === 0 && Math.abs(numeral.value) < 1 && found?.unit.kind === 'count' ? null : found;
}

/** `7.5折` and `75折` are the same 75 percent. */
const timesOf = (unit: Unit | null, { value }: Numeral) => (unit?.times === 10 && value >= 11 ? 1 : (unit?.times ?? 1));

/** `$5 million`, `$20 dollars`, and `人民币50元`, where what follows says the same. */
function endOfMoney(numeral: Numeral, unit: Unit, behind: { unit: Unit; end: number } | null): number {
  return behind?.unit.code === unit.code ? behind.end : numeral.end;
}

/**
 * A number in words is a figure where a unit follows; `one` only where people or
 * cases are counted. English fractions and thousands stand by themselves.
 */
function standsInWords(written: string, numeral: Numeral, unit: Unit | null): boolean {
  if (unit === null) return /[a-z]/i.test(written) && (numeral.value >= 1000 || numeral.step === 0);
  if (!unit.countsWords) return false;
  return numeral.value !== 1 || ['person', 'death', 'case', 'passenger', 'patient'].includes(unit.code);
}

function isOrdinal(text: string, { start, end }: Numeral, language: string | null): boolean {
  if (ordinalBefore.test(text.slice(Math.max(0, start - 2), start))) return true;
  ordinalAfter.lastIndex = end;
  const after = ordinalAfter.exec(text)?.[0];
  return after !== undefined && (after !== '位' || language === null || language.startsWith('ja'));
}

function ordinal(text: string, { start, end, value, hasDigits, scale }: Numeral): Figure | null {
  ordinalAfter.lastIndex = end;
  const after = ordinalAfter.exec(text)?.[0] ?? '';
  const place = { start, end: end + after.length, value, low: value, high: value, scale, unitTimes: 1 };
  return hasDigits ? { ...place, kind: 'ordinal', unit: null, approximation: null, vague: false } : null;
}

/** `20 to 40%`, `3~5명`: one figure from the one end to the other. A change, `from 16 to 28 million`, stays two. */
function withRanges(text: string, figures: readonly Figure[]): readonly Figure[] {
  const joined: Figure[] = [];
  for (const figure of figures) {
    const last = joined.at(-1);
    const range = last === undefined ? null : rangeOf(text, last, figure);
    if (range === null) joined.push(figure);
    else joined.splice(-1, 1, range);
  }
  return joined;
}

function rangeOf(text: string, a: Figure, b: Figure): Figure | null {
  if (b.start - a.end > 6 || b.kind === 'ordinal' || a.kind === 'ordinal') return null;
  const isPriced = a.kind === 'money' && b.unit === null;
  if (a.unit !== null && a.unit !== b.unit && !isPriced) return null;
  const before = text.slice(Math.max(0, a.start - 8), a.start);
  const between = /between $/i.test(before) ? and : rangeBetween;
  between.lastIndex = a.end;
  if (!between.test(text) || between.lastIndex !== b.start || /from $/i.test(before)) return null;
  const isShort = a.scale === 1 && b.scale > 1 && a.value * b.scale < b.value;
  const low = a.value * (isShort ? b.scale : 1) * (a.unit === null ? b.unitTimes : 1);
  if (low >= b.value) return null;
  const { kind, unit } = isPriced ? a : b;
  const value = (low + b.value) / 2;
  return { ...b, start: a.start, kind, unit, value, low, high: b.value, approximation: a.approximation };
}

/** `수백만 명`, `数百万`, `hundreds of people`: their size is their range, and its lower end their value. */
function sizesIn(text: string): readonly Figure[] {
  if (!/[수数數几幾]|s of|several/i.test(text)) return [];
  return [...text.matchAll(vague)].flatMap((match) => {
    const [said, ...parts] = match;
    const start = match.index;
    const low = parts.reduce((product, part) => product * (sizes[(part ?? '').toLowerCase()] ?? 1), 1);
    const behind = unitAfter(text, start + said.length);
    if (said.startsWith('수') && behind === null) return [];
    const { kind, code } = behind?.unit ?? { kind: 'plain', code: null };
    const end = behind?.end ?? start + said.length;
    const bounds = { start, end, value: low, low, high: low * 10, scale: 1, unitTimes: 1 };
    return [{ ...bounds, kind, unit: code, approximation: 'about', vague: true } as const];
  });
}
