import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightOf, linesOf, textAt, widestWord, widthOf } from '@/core/exports/figures/lines';

describe('the width of a text', () => {
  it('is more for Hangul and capitals than for small letters, and nothing for marks', () => {
    expect(widthOf('가나', 10)).toBe(20);
    expect(widthOf('漢', 10)).toBe(10);
    expect(widthOf('MW', 10)).toBeGreaterThan(widthOf('nu', 10));
    expect(widthOf('e\u0301', 10)).toBe(widthOf('e', 10));
    expect(widthOf('il', 10)).toBeLessThan(widthOf('no', 10));
    expect(widthOf('', 10)).toBe(0);
    expect(widthOf('😀', 10)).toBeGreaterThan(0);
  });

  it('of its widest word decides whether it fits a column', () => {
    expect(widestWord('a Netherlands b', 10)).toBe(widthOf('Netherlands', 10));
    expect(widestWord('', 10)).toBe(0);
  });
});

describe('a text in lines', () => {
  it.each([
    ['one two', 200, ['one two']],
    ['one two', 40, ['one', 'two']],
    ['', 40, []],
    ['  one \n two ', 40, ['one', 'two']],
    ['abcdefgh', 23, ['abcd', 'efgh']],
    ['x abcdefgh y', 23, ['x', 'abcd', 'efgh', 'y']],
    ['가나다', 22, ['가나', '다']],
    ['가', 1, ['가']],
  ])('%j within %i', (text, width, lines) => {
    expect(linesOf(text, 10, width)).toEqual(lines);
  });

  it('loses no letter and no line is too wide, but of a letter that fits none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.integer({ min: 20, max: 90 }), (text, width) => {
        const lines = linesOf(text, 10, width);
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        for (const line of lines) expect(widthOf(line, 10) <= width || [...line].length === 1).toBe(true);
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });

  it('stands one under the other, the top where it is asked for', () => {
    const { markup } = textAt(5, 100, ['a', '<b>'], { size: 10, fill: '#123456', font: 'x' });
    expect(markup).toBe(
      '<text x="5.0" y="110.0" font-family="x" font-size="10" font-weight="400" fill="#123456" text-anchor="start">a</text>' +
        '<text x="5.0" y="123.5" font-family="x" font-size="10" font-weight="400" fill="#123456" text-anchor="start">&lt;b&gt;</text>',
    );
    expect(heightOf(2, 10)).toBe(27);
  });
});
