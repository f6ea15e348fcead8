import { hangulDigits } from './digits';
import type { Numeral } from './numeral';
import { numeralAt } from './numeralAt';

/** `3分の2`, `3분의 1`, `三分之一`; `1と2分の1`, `三百五十 又 3分 之 1`. */
const over = / ?(?:分 {0,2}[之の]|분의) {0,2}(?=\S)/y;
const joined = / ?(?:[と又또]|また) ?(?=[\d一二三四五六七八九百千壹])/y;
const slashed = /( {1,2}\d{1,2})?\/(\d{1,2})(?![\d/월月]|[.,]\d)/y;
const hangulDigit = /[일이삼사오육칠팔구]/y;
/** In lowest terms, below one, and of ten parts at most: the rest are dates, scores and `24/7`. */
export const properFraction = '(?:1/(?:[2-9]|10)|2/[3579]|3/(?:[4578]|10)|4/[579]|5/[6-9]|6/7|7/(?:[89]|10)|8/9|9/10)';
/** One above one is a date or a score too, save with a minus before it or what it multiplies after it. */
const proper = new RegExp(`^${properFraction}$`);
const multiplies = / times\b| ?[배倍]/y;

/** The numeral with the fraction that it is part of; else as it is. */
export function withFraction(text: string, numeral: Numeral): Numeral {
  joined.lastIndex = numeral.end;
  const second = joined.test(text) ? numeralAt(text, joined.lastIndex) : null;
  const added = second === null ? null : fractionOver(text, second);
  if (added !== null) return exact(numeral, added.end, numeral.value + added.value);
  return fractionOver(text, numeral) ?? fractionBeforeSlash(text, numeral) ?? numeral;
}

function fractionOver(text: string, below: Numeral): Numeral | null {
  over.lastIndex = below.end;
  if (below.value === 0 || !over.test(text)) return null;
  const at = over.lastIndex;
  hangulDigit.lastIndex = at;
  if (hangulDigit.test(text)) return exact(below, at + 1, hangulDigits.indexOf(text.charAt(at)) / below.value);
  const above = numeralAt(text, at);
  return above === null ? null : exact(below, above.end, above.value / below.value);
}

/** `3/4`, `2 1/4`, `-3/2`. */
function fractionBeforeSlash(text: string, numeral: Numeral): Numeral | null {
  slashed.lastIndex = numeral.end;
  const [said, above, below] = slashed.exec(text) ?? [];
  if (said === undefined) return null;
  const end = slashed.lastIndex;
  multiplies.lastIndex = end;
  const isNegative =
    above === undefined && /(?:^|[\s(])[-−]$/.test(text.slice(Math.max(0, numeral.start - 2), numeral.start));
  const written = `${above?.trim() ?? numeral.value}/${below}`;
  if (!proper.test(written) && !(Number(below) > 1 && (isNegative || multiplies.test(text)))) return null;
  const whole = above === undefined ? 0 : numeral.value;
  return exact(numeral, end, whole + Number(above ?? numeral.value) / Number(below));
}

function exact(numeral: Numeral, end: number, value: number): Numeral {
  return { ...numeral, end, value, step: 0, hasDigits: true };
}
