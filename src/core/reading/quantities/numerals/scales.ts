import { anyOf, codes } from '@/core/reading/quantities/units/currencies';
import type { Numeral } from './numeral';

/** The scales of English, each with its worth. */
export const englishScales: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
};
export const worthOf = (word: string) => englishScales[word.toLowerCase()] ?? 1;

/** What may follow digits, each with its worth, in letters of any size: headlines print `$4 Million`. */
const words = [
  ['(?:dozens?|dzs?)', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['(?:lakhs?|lacs?)', 1e5],
  ['(?:million|mln)', 1e6],
  ['(?:crores?|cr)', 1e7],
  ['(?:billion|bln|bn)', 1e9],
  ['(?:trillion|tln|trn)', 1e12],
  ['ダース', 12],
] as const;
/** `m` alone is a metre, `MN` and `TN` are states, and `G` is a generation of networks. */
const letters = [
  ['[kK]', 1e3],
  ['(?:mil|[mM]n|MM|M)', 1e6],
  ['[bB]', 1e9],
  ['(?:[tT]n|T)', 1e12],
] as const;
const afterDigits: readonly (readonly [RegExp, number])[] = [
  ...words.map(([name, worth]) => [new RegExp(` {0,2}-?${name}(?![A-Za-z\\d])`, 'iy'), worth] as const),
  ...letters.map(([name, worth]) => [new RegExp(` {0,2}-?${name}(?![A-Za-z\\d])`, 'y'), worth] as const),
];
const millionOf =
  /m(?= (?:people|users|accounts|customers|voters|exchanges|homes|jobs|doses|barrels|tonnes|dollars|euros|pounds|francs|kronor|pesos|rupees|yuan|yen|won)\b)/y;
const metreOrMillion = /m(?![\p{L}\d])/uy;
const money = new RegExp(`(?:[$€£¥₩₹]|(?<![A-Za-z])(?:${anyOf(codes.keys())}|Rs|RM)) ?(?:[\\d.,]+ ?[-–] ?)?$`);
const next = / (?=\d)/y;

/**
 * The number at its full size: `28.8 million`, `£10m`, `13 lakh`, and sums that
 * fall from scale to scale as in `2 crore 50 lakh`.
 */
export function scaledUp(text: string, numeral: Numeral, read: (text: string, at: number) => Numeral | null): Numeral {
  const times = scaleOf(text, numeral);
  if (times === null) return numeral;
  const value = numeral.value * times.worth;
  const scaled = { ...numeral, end: times.end, value, step: numeral.step * times.worth, scale: times.worth };
  next.lastIndex = scaled.end;
  const smaller = next.test(text) ? read(text, next.lastIndex) : null;
  if (smaller === null) return scaled;
  const more = scaleOf(text, smaller);
  if (more === null || smaller.value * more.worth >= times.worth) return scaled;
  return { ...scaled, end: more.end, value: value + smaller.value * more.worth, step: smaller.step * more.worth };
}

/** The scale written right after a number that ends at `at`; `m` only where it cannot be a metre. */
export function scaleAfter(text: string, at: number): { worth: number; end: number } | null {
  for (const [name, worth] of afterDigits) {
    name.lastIndex = at;
    if (name.test(text)) return { worth, end: name.lastIndex };
  }
  millionOf.lastIndex = at;
  return millionOf.test(text) ? { worth: 1e6, end: millionOf.lastIndex } : null;
}

function scaleOf(text: string, numeral: Numeral): { worth: number; end: number } | null {
  const scale = scaleAfter(text, numeral.end);
  if (scale !== null) return scale;
  metreOrMillion.lastIndex = numeral.end;
  if (!metreOrMillion.test(text) || !money.test(text.slice(Math.max(0, numeral.start - 12), numeral.start)))
    return null;
  return { worth: 1e6, end: metreOrMillion.lastIndex };
}
