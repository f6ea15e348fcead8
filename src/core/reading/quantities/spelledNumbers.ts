import type { Numeral } from './numerals';

const english: Readonly<Record<string, number>> = {
  ...valuesOf('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen', 0, 1),
  ...valuesOf('sixteen seventeen eighteen nineteen', 16, 1),
  ...valuesOf('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  a: 1,
  an: 1,
};
const englishScales: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
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

/** What may follow digits, each with its worth. `m` alone is a metre, and `G` a generation of networks. */
const afterDigits: readonly (readonly [RegExp, number])[] = (
  [
    ['(?:dozens?|dzs?)', 12],
    ['hundred', 100],
    ['(?:thousand|[kK])', 1e3],
    ['(?:lakhs?|lacs?)', 1e5],
    ['(?:million|mln|mil|mn|MM|M)', 1e6],
    ['(?:crores?|cr)', 1e7],
    ['(?:billion|bln|bn|[bB])', 1e9],
    ['(?:trillion|tln|trn|tn|T)', 1e12],
    ['ダース', 12],
  ] as const
).map(([names, worth]) => [new RegExp(` {0,2}-?${names}(?![A-Za-z\\d])`, 'y'), worth]);
const millionOf = /m(?= (?:people|users|accounts|customers|voters|exchanges|homes|jobs|doses|barrels|tonnes)\b)/y;
const metreOrMillion = /m(?![\p{L}\d])/uy;
const money = /[$€£¥₩₹] ?$/;
const next = / (?=\d)/y;

/**
 * The number at its full size: `28.8 million`, `£10m`, `13 lakh`, and sums that
 * fall from scale to scale as in `2 crore 50 lakh`.
 */
export function scaledUp(text: string, numeral: Numeral, read: (at: number) => Numeral | null): Numeral {
  const times = timesAt(text, numeral);
  if (times === null) return numeral;
  const value = numeral.value * times.worth;
  const scaled = { ...numeral, end: times.end, value, step: numeral.step * times.worth, scale: times.worth };
  next.lastIndex = scaled.end;
  const smaller = next.test(text) ? read(next.lastIndex) : null;
  if (smaller === null) return scaled;
  const more = timesAt(text, smaller);
  if (more === null || smaller.value * more.worth >= times.worth) return scaled;
  return { ...scaled, end: more.end, value: value + smaller.value * more.worth, step: smaller.step * more.worth };
}

function timesAt(text: string, numeral: Numeral): { worth: number; end: number } | null {
  for (const [name, worth] of afterDigits) {
    name.lastIndex = numeral.end;
    if (name.test(text)) return { worth, end: name.lastIndex };
  }
  millionOf.lastIndex = numeral.end;
  if (millionOf.test(text)) return { worth: 1e6, end: millionOf.lastIndex };
  metreOrMillion.lastIndex = numeral.end;
  if (!metreOrMillion.test(text) || !money.test(text.slice(Math.max(0, numeral.start - 2), numeral.start))) return null;
  return { worth: 1e6, end: metreOrMillion.lastIndex };
}
