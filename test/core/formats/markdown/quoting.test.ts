import { describe, expect, it } from 'vitest';
import {
  carried,
  endOfString,
  type Place,
  placeWhere,
  printedText,
  wholeLine,
  written,
} from '@/core/formats/markdown/quoting';

const noComma = placeWhere((text) => text.includes(','));
const quoted: Place = { plain: (text) => `"${text}"`, misreads: () => false };

describe('a text in a place', () => {
  it.each<[string, Place, string, string]>([
    ['stands as it is where it can', wholeLine, 'a, "b"', 'a, "b"'],
    ['is a JSON string where it has a line break', wholeLine, 'a\nb', '"a\\nb"'],
    ['is a JSON string where blanks around it would be lost', wholeLine, ' a', '" a"'],
    ['is a JSON string where it is empty', wholeLine, '', '""'],
    ['is a JSON string where it would be misread', noComma, 'a, b', '"a, b"'],
    ['keeps quotation marks of its own', wholeLine, '"a"', '"a"'],
    ['is a JSON string where it looks like one that carries another text', wholeLine, '"a\\nb"', '"\\"a\\\\nb\\""'],
    ['is a JSON string of plain letters where normalising would change it', wholeLine, 'e\u0301', '"e\\u0301"'],
    ['is a JSON string where half a character stands alone', wholeLine, '\ud800', '"\\ud800"'],
    ['has the marks its place gives it', quoted, 'a "b" c', '"a "b" c"'],
    ['is a JSON string where those marks would make it another', quoted, 'a\\nb', '"a\\\\nb"'],
  ])('%s', (_, place, text, line) => {
    expect(written(text, place)).toBe(line);
    if (place === quoted) expect(carried(line, place) ?? line.slice(1, -1)).toBe(text);
    else expect(printedText(line, place)).toBe(text);
  });

  it.each(['"', '"a', '"a" b', '"a\\', '"\\x"', '"plain"', 'a', ''])(
    'is only carried by what would be written so: %j',
    (line) => {
      expect(carried(line)).toBeNull();
      expect(printedText(line)).toBe(line);
    },
  );

  it('ends at a quotation mark that is not escaped', () => {
    expect(endOfString('a "b\\"c" d', 2)).toBe(8);
    expect(endOfString('"a\\"', 0)).toBe(-1);
  });
});
