import { anyOf, parts } from './currencies';
import type { UnitFound } from './unit';

const partBehind = new RegExp(
  ` ?(?:and |[と와과] ?)?(\\d{1,2}|[一二三四五六七八九]) ?(${anyOf(Object.keys(parts))})(?!\\p{sc=Latin}|[钟鐘間间之の色度])`,
  'uy',
);
const tenths = / ?(?:(\d)分)?(?:(\d)厘)?(半)?(?!\d)/y;

/** What is said after a unit in smaller ones, in that unit, and its end: `3 dollars 50 cents`, `50元6角三分`, `3割8分7厘`, `5割半`. */
export function partsAfter(text: string, { unit, end }: UnitFound): { readonly value: number; readonly end: number } {
  if (unit.code === 'percent' && unit.times === 10) {
    tenths.lastIndex = end;
    const [said = '', whole = 0, tenth = 0, half] = tenths.exec(text) ?? [];
    const value = Number(whole) / 10 + Number(tenth) / 100 + (half === undefined ? 0 : 0.5);
    return { value, end: value === 0 ? end : end + said.length };
  }
  let [value, at] = [0, end];
  if (unit.kind !== 'money') return { value, end };
  for (;;) {
    partBehind.lastIndex = at;
    const [, number = '', name = ''] = partBehind.exec(text) ?? [];
    const worth = parts[name];
    if (worth === undefined) return { value, end: at };
    value += (Number(number) || '一二三四五六七八九'.indexOf(number) + 1) * worth;
    at = partBehind.lastIndex;
  }
}
