import type { Numeral } from './numeral';

/** `1.3x10^6`, `10の13乗`, `1.3e6`; a number raised, `1.1^23`. */
const power = /(?: ?[x×] ?10(?:\^|の(?=.{1,4}乗))|(\^|の(?=.{1,4}乗))|[eE])([+\-−]?\d{1,2})乗?(?![\dA-Za-z])/y;

/** The numeral raised by the power written after it; else as it is. */
export function withPower(text: string, numeral: Numeral): Numeral {
  if (!numeral.hasDigits || numeral.scale > 1) return numeral;
  power.lastIndex = numeral.end;
  const [said, isRaised, by = ''] = power.exec(text) ?? [];
  if (said === undefined) return numeral;
  const end = numeral.end + said.length;
  const exponent = Number(by.replace('−', '-'));
  if (isRaised !== undefined) return { ...numeral, end, value: numeral.value ** exponent, step: 0 };
  const worth = 10 ** exponent;
  return { ...numeral, end, value: numeral.value * worth, step: numeral.step * worth };
}
