import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingOnly, readSearch, writeSearch } from '@/state/searchText';

const runs = { seed: 20260624, numRuns: 500 };
const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });

describe('the part of an address after ?', () => {
  it('says one text plainly and several by saying the name again', () => {
    expect(writeSearch({ region: ['Hong Kong / China', 'Japan'], q: 'grey area' })).toBe(
      '?region=Hong+Kong+%2F+China&region=Japan&q=grey+area',
    );
    expect(readSearch('?region=Hong+Kong+%2F+China&region=Japan&q=grey%20area')).toEqual({
      region: ['Hong Kong / China', 'Japan'],
      q: 'grey area',
    });
  });

  it('leaves no trace of what is empty, absent or no text', () => {
    expect(writeSearch({ q: '', region: [], lens: undefined, n: 7, list: ['', 'one'] })).toBe('?list=one');
    expect(writeSearch({})).toBe('');
  });

  it('is read back as it was written, whatever names and texts it holds', () => {
    const search = fc.dictionary(word, fc.oneof(word, fc.array(word, { minLength: 2, maxLength: 5 })));
    fc.assert(
      fc.property(search, (asked) => {
        expect(readSearch(writeSearch(asked))).toEqual({ ...asked });
      }),
      runs,
    );
  });

  it('is read without failing, whatever stands there', () => {
    const part = fc.oneof(word, fc.constantFrom('&', '=', '?', '%', '%E0%A4%A', '+', '#', '__proto__=1', '%00'));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const again = writeSearch(readSearch(parts.join('')));
        expect(writeSearch(readSearch(again))).toBe(again);
      }),
      runs,
    );
  });
});

describe('a reader of addresses', () => {
  it('says of everything it dropped that it is gone', () => {
    const read = readingOnly(({ q }) => (typeof q === 'string' ? { q } : {}));
    expect({ raw: 1, q: 7, ...read({ raw: 1, q: 7 }) }).toStrictEqual({ raw: undefined, q: undefined });
    expect({ q: 'law', ...read({ q: 'law' }) }).toStrictEqual({ q: 'law' });
  });
});
