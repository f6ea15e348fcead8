import { withFraction } from './fractions';
import { joinNumerals } from './joinedNumerals';
import { type Numeral, tidy } from './numeral';
import { largest, numeralAt } from './numeralAt';
import { withPower } from './powers';
import { scaledUp } from './scales';
import { spelledIn } from './spelledNumbers';

const begins =
  /(?<!\d)\d|\.(?=\d)|[百千](?! {0,2}分)|[十〇零一二三四五六七八九两兩壹贰叁]|(?<![가-힣])(?:(?![일이삼사오육칠팔구]조)[일이삼사오육칠팔구십백천](?=[십백천만억조]|분의 ?\d| ?\d)|[십백천](?=[일이삼사오육칠팔구](?:[십백천만억조]|분의))|[십백천](?= ?[명원개건곳]))/g;

/** Every number of a text, in the order they stand. Linear in its length. */
export function numeralsIn(text: string): readonly Numeral[] {
  const found: Numeral[] = [...spelledIn(text)];
  let end = 0;
  for (const { index } of text.matchAll(begins)) {
    if (index < end || (text[index] === '.' && /[\d.\p{L}]/u.test(text.charAt(index - 1)))) continue;
    const read = numeralAt(text, index);
    if (read === null) continue;
    const numeral = scaledUp(text, withPower(text, withFraction(text, read)), numeralAt);
    end = numeral.end;
    if (numeral.value < largest) found.push(numeral);
  }
  found.sort((a, b) => a.start - b.start);
  return joinNumerals(text, found).map((numeral) => withSign(text, numeral));
}

const sign = /(?:마이너스 ?|マイナス|[负負]|\b(?:minus|negative) |(?<![\dA-Za-z가-힣)-])-|−)$/i;

function withSign(text: string, numeral: Numeral): Numeral {
  const found = sign.exec(text.slice(Math.max(0, numeral.start - 10), numeral.start));
  const value = tidy(numeral.value);
  if (found === null) return { ...numeral, value };
  return { ...numeral, start: numeral.start - found[0].length, value: -value };
}
