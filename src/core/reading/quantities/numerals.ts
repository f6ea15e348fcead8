import { scaledUp, spelledIn } from './spelledNumbers';

/** A number where it stands, in offsets of the text searched. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The worth of its last significant digit; 0 where it is exact, as a third is. */
  readonly step: number;
  /** The worth of the one scale it is written in: a million for `28.8 million`, else 1. */
  readonly scale: number;
  /** False where it is written in words alone: `three`, `세`, `三`. */
  readonly hasDigits: boolean;
  /** Said inside the number: `500余万`, `10여만`. */
  readonly isMore: boolean;
}

const digits =
  /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d{1,3}(?: \d{3})+(?!\d)|\d{1,40})(?:\.\d{1,40})?|\.\d{1,40}/y;
const hanDigits = '〇零一二三四五六七八九两兩壹贰叁';
const hanValues = '0012345678922123';
const hangulDigits = '영일이삼사오육칠팔구';
/** What closes a section (만), or multiplies inside one (천), unless the next letters make it a word of its own. */
const factor = new RegExp(
  '(?:[余여餘多]|余り|あまり)?(?: {0,2}(?:([十拾])|([百佰])(?!分[点點])|([千仟])(?![米克瓦赫卡])|([万萬])|([亿億])|(兆)(?![赫瓦位帕])|(京)(?=[円元]))' +
    '|(십)|(백)(?![신화악])|(천)(?![막문체연장])|(만)(?!큼|화)|( ?억)(?![울지제류])|(조)(?![각항직사건합례약별])|(경)(?= ?(?:\\d|원|달러)))',
  'y',
);
const worths = [10, 100, 1e3, 1e4, 1e8, 1e12, 1e16];
const begins =
  /(?<!\d)\d|\.(?=\d)|[百千](?!分)|[十〇零一二三四五六七八九两兩壹贰叁]|(?<![가-힣])(?:(?![일이삼사오육칠팔구]조)[일이삼사오육칠팔구십백천](?=[일이삼사오육칠팔구십백천만억조]|분의 ?\d| ?\d)|[십백천](?= ?[명원개건곳]))/g;
const small = 1e4;
/** Beyond it stand running numbers, not figures. */
const largest = 1e18;

/** Every number of a text, in the order they stand. Linear in its length. */
export function numeralsIn(text: string): readonly Numeral[] {
  const found: Numeral[] = [...spelledIn(text)];
  let end = 0;
  for (const { index } of text.matchAll(begins)) {
    if (index < end || (text[index] === '.' && /[\d.\p{L}]/u.test(text.charAt(index - 1)))) continue;
    const read = numeralAt(text, index);
    if (read === null) continue;
    const numeral = scaledUp(text, withFraction(text, read), (at) => numeralAt(text, at));
    end = numeral.end;
    if (numeral.value < largest) found.push(withSign(text, { ...numeral, value: tidy(numeral.value) }));
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * The number that begins at `start`. Digits may be followed by sections closed
 * by 만, 억, 조 (万, 亿, 兆), themselves of thousands, hundreds and tens; what
 * trails a section adds to it while it is smaller: `2만 5000`, `15만 5천`.
 */
function numeralAt(text: string, start: number): Numeral | null {
  const inHangul = /[일이삼사오육칠팔구십백천]/.test(text.charAt(start));
  let [closed, section, pending]: [number, number, number | null] = [0, 0, null];
  let [limit, sectionLimit] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [at, parts, last, scale, isMore, hasDigits] = [start, 0, '', 1, false, false];
  let read: Numeral | null = null;
  for (;;) {
    const worth = factorAt(text, at);
    if (worth !== null) {
      const inside = section + (pending ?? 0);
      if (worth.worth < small) {
        if (worth.worth >= limit) return read;
        section += (pending || 1) * worth.worth;
      } else if (inside > 0) {
        if (inside * worth.worth >= sectionLimit) return read;
        closed += inside * worth.worth;
        section = 0;
        sectionLimit = worth.worth;
      } else {
        if (closed === 0) return read;
        closed *= worth.worth;
        sectionLimit = worth.worth;
      }
      scale = parts === 1 && pending !== null ? worth.worth : 1;
      [pending, limit, at] = [null, worth.worth, worth.end];
      isMore ||= worth.isMore;
    } else {
      const number: NumberRead | null = pending === null ? numberAt(text, at, at > start, inHangul) : null;
      if (number === null || number.value >= limit) return read;
      [pending, at, last, scale] = [number.value, number.end, number.raw, 1];
      hasDigits ||= number.hasDigits;
    }
    parts += 1;
    const value = closed + section + (pending ?? 0);
    if (value > largest) return read;
    const step = parts === 1 || scale > 1 ? stepOf(last) * scale : stepOf(plainDigits(value));
    read = { start, end: at, value: tidy(value), step, scale, hasDigits, isMore };
  }
}

/** One run of digits, or of letters for digits. */
interface NumberRead {
  readonly value: number;
  readonly raw: string;
  readonly end: number;
  readonly hasDigits: boolean;
}

function factorAt(text: string, at: number): { worth: number; end: number; isMore: boolean } | null {
  factor.lastIndex = at;
  const match = factor.exec(text);
  if (match === null) return null;
  const which = match.slice(1).findIndex((group) => group !== undefined);
  return { worth: worths[which % worths.length] ?? 1, end: factor.lastIndex, isMore: /[余여餘多あ]/.test(match[0]) };
}

function numberAt(text: string, from: number, isLater: boolean, inHangul: boolean): NumberRead | null {
  const at =
    isLater && /[ 零〇]/.test(text.charAt(from)) && /[\d一二三四五六七八九]/.test(text.charAt(from + 1))
      ? from + 1
      : from;
  digits.lastIndex = at;
  const written = digits.exec(text)?.[0];
  if (written !== undefined) {
    const raw = written.replace(/[, ]/g, '');
    return { value: Number(raw), raw, end: at + written.length, hasDigits: true };
  }
  if (text[from] === ' ') return null;
  let end = at;
  let raw = '';
  for (; end < at + 20; end += 1) {
    const letter = text.charAt(end);
    const han = hanDigits.indexOf(letter);
    const hangul = inHangul ? hangulDigits.indexOf(letter) : -1;
    if (letter === '') break;
    if (han >= 0) raw += hanValues.charAt(han);
    else if (hangul >= 0) raw += String(hangul);
    else break;
  }
  return raw === '' ? null : { value: Number(raw), raw, end, hasDigits: false };
}

/** `3分の2`, `3분의 1`, `三分之一`, `3/4`; `2 1/4`, `1と2分の1`. */
const over = / ?(?:分[之の]|분의) {0,2}(?=\S)/y;
const joined = / ?(?:[と又또]|また) ?(?=[\d一二三四五六七八九百千壹])/y;
const slashed = /( {1,2}\d{1,2})?\/(\d{1,2})(?![\d/.,]|[월月])/y;
const hangulDigit = /[일이삼사오육칠팔구]/y;

function withFraction(text: string, numeral: Numeral): Numeral {
  joined.lastIndex = numeral.end;
  const second = joined.test(text) ? numeralAt(text, joined.lastIndex) : null;
  const added = second === null ? null : fractionOver(text, second);
  if (added !== null) return exact(numeral, added.end, numeral.value + added.value);
  return fractionOver(text, numeral) ?? fractionBeforeSlash(text, numeral);
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

/** Only in lowest terms, below one, and of ten parts at most: the rest are dates, scores and `24/7`. */
function fractionBeforeSlash(text: string, numeral: Numeral): Numeral {
  slashed.lastIndex = numeral.end;
  const match = slashed.exec(text);
  const below = Number(match?.[2]);
  const above = Number(match?.[1] ?? numeral.value);
  if (match === null || !(below >= 2 && below <= 10) || !Number.isInteger(above)) return numeral;
  if (above >= below || divides(above, below)) return numeral;
  return exact(numeral, slashed.lastIndex, (match[1] === undefined ? 0 : numeral.value) + above / below);
}

const divides = (above: number, below: number) =>
  above === 0 || [2, 3, 5, 7].some((prime) => above % prime === 0 && below % prime === 0);

function exact(numeral: Numeral, end: number, value: number): Numeral {
  return { ...numeral, end, value, step: 0, hasDigits: true };
}

const sign = /(?:마이너스 ?|マイナス|[负負]|\b(?:minus|negative) |(?<![\dA-Za-z가-힣)-])-|−)$/i;

function withSign(text: string, numeral: Numeral): Numeral {
  const found = sign.exec(text.slice(Math.max(0, numeral.start - 10), numeral.start));
  if (found === null) return numeral;
  return { ...numeral, start: numeral.start - found[0].length, value: -numeral.value };
}

/**
 * The worth of the last significant digit of digits as written. Zeros that end
 * a whole number are rounding, save that its first two digits always count:
 * 0.1 for `28.8`, 1 for `80`, 10 for `100` and `2880`, 1000 for `25000`.
 */
export function stepOf(written: string): number {
  const [whole = '', decimals] = written.split('.');
  if (decimals !== undefined) return 10 ** -decimals.length;
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0;
  return 10 ** Math.max(0, Math.min(zeros, whole.replace(/^0+/, '').length - 2));
}

/** Without an exponent, which numbers up to the largest read here do not need. */
const plainDigits = (value: number) => String(value);

/** Without the dust of binary fractions: 28.8 million is 28800000. */
export const tidy = (value: number) => Number(value.toPrecision(15));
