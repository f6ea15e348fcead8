import type { Numeral } from './numeral';
import { scaleAfter, worthOf } from './scales';

/** Never of persons: `one in 10 days` counts an event, `3 in 12 cities` two things. */
const share = /^ (?:in|out of) (?:every )?$/;
const isNoShare =
  /(?: more| other)?[ -]?(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|seasons?|generations?|games?|match|attempts?|starts?|cities|towns|countries|states|attacks?|st\b|nd\b|rd\b|th\b)/iy;
const divided = /^ over $/;
const ends = /$|[.,;:!?)]| of\b/iy;
const half = / and (?:an?|one|(three))[- ](?:(hal)f|quarter)s?(?![A-Za-z])/iy;
const dozens = /ダース$/;
const hundred = /hundred$/i;
const scaled = /(?:thousand|lakh|million|crore|billion|trillion)$/i;

/**
 * Numbers said in two pieces, put together: `one in 21`, `1 over 3`,
 * `3 hundred and 21`, `6 crore and two hundred`, `3 million and a half`,
 * `two and a half million`, `300と2ダース`. Takes numerals in their order.
 */
export function joinNumerals(text: string, numerals: readonly Numeral[]): readonly Numeral[] {
  const all: Numeral[] = [];
  for (const numeral of numerals) {
    const last = all.at(-1);
    if (last !== undefined && numeral.start < last.end) continue;
    const pair = last === undefined || numeral.start - last.end > 14 ? null : joinPair(text, last, numeral);
    if (pair === null) all.push(withHalf(text, numeral));
    else all.splice(-1, 1, pair);
  }
  return all;
}

function joinPair(text: string, a: Numeral, b: Numeral): Numeral | null {
  const between = text.slice(a.end, b.start).toLowerCase();
  const isWhole = Number.isInteger(a.value) && Number.isInteger(b.value);
  const both = { ...a, end: b.end, hasDigits: a.hasDigits || b.hasDigits };
  if (isWhole && isPart(text, between, a, b)) return { ...both, value: a.value / b.value, step: 0, scale: 1 };
  if (isWhole && isSum(text, between, a, b)) return { ...both, value: a.value + b.value, step: b.step, scale: 1 };
  return null;
}

function isPart(text: string, between: string, a: Numeral, b: Numeral): boolean {
  if (a.value < 1 || a.value >= b.value || a.value > 99) return false;
  if (divided.test(between)) return a.value === 1 && follows(ends, text, b.end);
  if (!share.test(between) || follows(isNoShare, text, b.end)) return false;
  return between !== ' in ' || a.value === 1 || [5, 10, 100, 1000].includes(b.value);
}

function isSum(text: string, between: string, a: Numeral, b: Numeral): boolean {
  const [left, right] = [text.slice(a.start, a.end), text.slice(b.start, b.end)];
  if (between === 'と') return /\d$/.test(left) && dozens.test(right);
  if (between !== ' and ' || !a.hasDigits) return false;
  if (hundred.test(left)) return b.value > 0 && b.value < 100;
  return scaled.test(left) && hundred.test(right) && follows(ends, text, b.end);
}

function follows(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function withHalf(text: string, numeral: Numeral): Numeral {
  half.lastIndex = numeral.end;
  const [said, three, isHalf] = half.exec(text) ?? [];
  if (said === undefined) return numeral;
  const added = (three === undefined ? 1 : 3) / (isHalf === undefined ? 4 : 2);
  const own = scaled.exec(text.slice(numeral.start, numeral.end))?.[0];
  const end = numeral.end + said.length;
  const next = own === undefined ? scaleAfter(text, end) : null;
  const times = next?.worth ?? 1;
  const value = (numeral.value + added * (own === undefined ? 1 : worthOf(own))) * times;
  return { ...numeral, end: next?.end ?? end, value, step: (numeral.step * times) / 10, scale: times };
}
