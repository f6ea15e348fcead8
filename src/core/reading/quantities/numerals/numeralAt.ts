import { type Digits, digitsAt, stepOf } from './digits';
import { type Numeral, tidy } from './numeral';

/** What closes a section (만), or multiplies inside one (천), unless the next letters make it a word of its own. */
const factor = new RegExp(
  '(?:[余여餘多]|余り|あまり)?(?: {0,2}(?:([十拾])|([百佰])(?!分[点點])|([千仟])(?![米克瓦赫卡])|([万萬])|([亿億])|(兆)(?![赫瓦位帕])|(京)(?=[円元]))' +
    '|(십)|(백)(?![신화악])|(천)(?![막문체연장])|(만)(?!큼|화)|( ?억)(?![울지제류])|(조)(?![각항직사건합례약별])|(경)(?= ?(?:\\d|원|달러)))',
  'y',
);
const worths = [10, 100, 1e3, 1e4, 1e8, 1e12, 1e16];
const small = 1e4;
/** Beyond it stand running numbers, not figures. */
export const largest = 1e18;

/**
 * The number that begins at `start`. Digits may be followed by sections closed
 * by 만, 억, 조 (万, 亿, 兆), themselves of thousands, hundreds and tens; what
 * trails a section adds to it while it is smaller: `2만 5000`, `15만 5천`.
 */
export function numeralAt(text: string, start: number): Numeral | null {
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
      const number: Digits | null = pending === null ? digitsAt(text, at, at > start, inHangul) : null;
      if (number === null || number.value >= limit) return read;
      [pending, at, last, scale] = [number.value, number.end, number.raw, 1];
      hasDigits ||= number.hasDigits;
    }
    parts += 1;
    const value = closed + section + (pending ?? 0);
    if (value > largest) return read;
    const step = parts === 1 || scale > 1 ? stepOf(last) * scale : stepOf(String(value));
    read = { start, end: at, value: tidy(value), step, scale, hasDigits, isMore };
  }
}

function factorAt(text: string, at: number): { worth: number; end: number; isMore: boolean } | null {
  factor.lastIndex = at;
  const match = factor.exec(text);
  if (match === null) return null;
  const which = match.slice(1).findIndex((group) => group !== undefined);
  return { worth: worths[which % worths.length] ?? 1, end: factor.lastIndex, isMore: /[余여餘多あ]/.test(match[0]) };
}
