import { marks } from './currencies';
import { money, type Unit } from './unit';

const mark = /(?:([A-Za-z][A-Za-z.]{0,3} ?)?(\p{Sc})|(?<![\p{sc=Latin}\d.])([A-Za-z]{2,3}\.?|人民[币幣])) {0,2}$/u;
const share = /(?:百 {0,2}分 {0,2}[之の]|(千) ?分 ?[之の]) {0,2}$/;
const longest = 10;

/** A unit before a number, and where its words start. */
export interface UnitAhead {
  readonly unit: Unit;
  readonly start: number;
}

/** A currency's mark or 百分之 before a number that starts at `at`. ¥ is the yuan in Chinese, else the yen. */
export function unitBefore(text: string, at: number, language: string | null): UnitAhead | null {
  const before = text.slice(Math.max(0, at - longest), at);
  return moneyBefore(before, at, language) ?? shareBefore(before, at);
}

/** `US$`, or of an unknown `ABC$` the sign alone. */
function moneyBefore(before: string, at: number, language: string | null): UnitAhead | null {
  const [said, letters = '', sign = '', word = ''] = mark.exec(before) ?? [];
  if (said === undefined) return null;
  const whole = marks.get(letters + sign + word);
  const code = whole ?? marks.get(sign);
  if (code === undefined) return null;
  const start = at - said.length + (whole === undefined ? letters.length : 0);
  return { unit: money(sign === '¥' && language?.startsWith('zh') ? 'CNY' : code), start };
}

function shareBefore(before: string, at: number): UnitAhead | null {
  const found = share.exec(before);
  if (found === null) return null;
  const times = found[1] === undefined ? 1 : 0.1;
  return { unit: { code: 'percent', kind: 'percent', times, countsWords: true }, start: at - found[0].length };
}
