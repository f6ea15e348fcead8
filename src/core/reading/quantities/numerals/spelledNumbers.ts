import type { Numeral } from './numeral';
import { englishScales } from './scales';

const english: Readonly<Record<string, number>> = {
  ...valuesOf('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen', 0, 1),
  ...valuesOf('sixteen seventeen eighteen nineteen', 16, 1),
  ...valuesOf('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  a: 1,
  an: 1,
};
/** Native Korean numbers, as they stand before a counter. */
const korean: Readonly<Record<string, number>> = {
  ...valuesOf('한 두 세 네 다섯 여섯 일곱 여덟 아홉 열', 1, 1),
  ...valuesOf('열한 열두 열세 열네 열다섯 열여섯 열일곱 열여덟 열아홉', 11, 1),
  ...valuesOf('석 넉', 3, 1),
  스무: 20,
  스물: 20,
};

const word = Object.keys(english)
  .filter((each) => each.length > 2)
  .join('|');
const scale = Object.keys(englishScales).join('|');
const inEnglish = new RegExp(
  `(?<![A-Za-z\\d-])(?:(?:an?|half an?) (?:${scale})|${word})(?:(?:[- ]|(?<=hundred|thousand|lakh|million) and )(?:${word}|${scale}))*(?![A-Za-z\\d])`,
  'gi',
);
const inKorean = new RegExp(
  `(?<![가-힣])(?:${Object.keys(korean)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?= ?[가-힣])`,
  'g',
);

const parts: Readonly<Record<string, number>> = { hal: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 };
const fraction = /(?<![A-Za-z\d-])(one|two|three|four)[- ](hal|third|quarter|fifth|tenth)(?:f|s)?(?![A-Za-z])/gi;

function valuesOf(words: string, from: number, by: number): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((each, i) => [each, from + by * i]));
}

/** Numbers in words: English, and the native Korean ones before a counter. */
export function spelledIn(text: string): readonly Numeral[] {
  const spelled = (start: number, said: string, value: number): Numeral => {
    const step = 10 ** Math.max(0, Math.floor(Math.log10(value || 1)) - 1);
    return { start, end: start + said.length, value, step, scale: 1, hasDigits: false, isMore: false };
  };
  const fractions = [...text.matchAll(fraction)].map(({ 0: said, 1: above = '', 2: below = '', index }) => {
    const value = (english[above.toLowerCase()] ?? 0) / (parts[below.toLowerCase()] ?? 1);
    return { ...spelled(index, said, value), step: 0 };
  });
  const rest = fractions.length === 0 ? text : text.replace(fraction, (said) => ' '.repeat(said.length));
  const whole = [...rest.matchAll(inEnglish)].map(({ 0: said, index }) => spelled(index, said, amountOf(said)));
  const one = fractions.length === 0 ? whole : [...fractions, ...whole];
  if (!/[가-힣]/.test(text)) return one;
  const other = [...text.matchAll(inKorean)].map(({ 0: said, index }) => spelled(index, said, korean[said] ?? 0));
  return one.length > 0 ? [...one, ...other] : other;
}

/** `two hundred and five`, `half a million`, `three hundred thousand`. */
function amountOf(said: string): number {
  let [closed, open] = [0, 0];
  const words = said.toLowerCase().split(/[- ]/);
  for (const each of words) {
    const times = englishScales[each];
    if (times === undefined) open += english[each] ?? 0;
    else if (times > 100) [closed, open] = [closed + open * times, 0];
    else open *= times;
  }
  return (closed + open) * (words[0] === 'half' ? 0.5 : 1);
}
