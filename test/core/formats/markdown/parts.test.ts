import { describe, expect, it } from 'vitest';
import { atComma, atDot, atEquals, type Break, partsOf } from '@/core/formats/markdown/parts';

describe('a line is parted', () => {
  it.each<[string, Break, string, readonly string[]]>([
    ['at commas of any script', atComma, 'a, b，c、 d', ['a', 'b', 'c', 'd']],
    ['at dots between blanks, not within words', atDot, '한·미 · b | c • d ·', ['한·미', 'b', 'c', 'd']],
    ['at equals signs between blanks', atEquals, 'a = b=c = d', ['a', 'b=c', 'd']],
    ['leaving out what is empty', atComma, ', a,, ', ['a']],
    ['never within a JSON string', atComma, '"a, b" , "c\\", d"', ['"a, b"', '"c\\", d"']],
    ['never within a JSON string after a colon', atDot, 'a: "b · c" · d', ['a: "b · c"', 'd']],
    [
      'within quotation marks that are part of a longer text',
      atComma,
      '"a, b" c, d "e, f"',
      ['"a', 'b" c', 'd "e', 'f"'],
    ],
    ['after a quotation mark nobody closes', atComma, '"a, b', ['"a', 'b']],
  ])('%s', (_, isBreak, line, parts) => {
    expect(partsOf(line, isBreak)).toEqual(parts);
  });
});
