import { aDossier, aTake } from '@test/support/build';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { libraryFacetNames } from '@/core/library/libraryFacets';
import { type LibraryQuery, librarySchema } from '@/core/library/libraryQuery';
import { countLibrary, query } from '@/core/library/query';
import { rowOf } from '@/core/library/rows/rowOf';

const areasOf = (place: string) =>
  place === 'Japan' || place === 'China' ? ['030'] : place === 'India' ? ['034'] : [];

const alibaba = rowOf(
  'alibaba',
  [
    aDossier({
      title: 'The letter',
      dek: 'Read seventeen ways',
      date: '2026-06-24',
      heads: ['Whose money'],
      entities: [{ name: 'Alibaba', aliases: ['Qwen'] }],
      takes: [
        aTake({ region: 'Japan', language: 'en', lens: 'Asia tech, US-China framing' }),
        aTake({ region: 'India', language: 'en' }),
      ],
    }),
    aDossier({ language: 'ko', title: '알리바바의 편지', heads: ['누구의 돈인가'] }),
  ],
  areasOf,
);
const ship = rowOf(
  'ship',
  [
    aDossier({
      title: 'Deaths on a ship',
      date: '2026-05-04',
      heads: ['Health', 'Health'],
      takes: [aTake({ region: 'China', language: 'zh' })],
    }),
  ],
  areasOf,
);
const undated = rowOf('undated', [aDossier({ title: 'A letter of no date' })], areasOf);
const rows = [alibaba, ship, undated];
const slugsOf = (asked: LibraryQuery) => query(rows, asked).map(({ slug }) => slug);

describe('query', () => {
  it.each<[LibraryQuery, readonly string[]]>([
    [{}, ['alibaba', 'ship', 'undated']],
    [{ area: ['030'] }, ['alibaba', 'ship']],
    [{ area: ['034'] }, ['alibaba']],
    [{ area: ['034', '030'], language: ['zh'] }, ['ship']],
    [{ lens: ['Asia tech, US-China framing'] }, ['alibaba']],
    [{ head: ['누구의 돈인가'] }, ['alibaba']],
    [{ entity: ['Alibaba'] }, ['alibaba']],
    [{ entity: ['Nobody'] }, []],
    [{ q: 'letter' }, ['alibaba', 'undated']],
    [{ q: '"a letter"' }, ['undated']],
    [{ q: '알리바바' }, ['alibaba']],
    [{ q: 'SEVENTEEN qwen' }, ['alibaba']],
    [{ q: 'japan framing money' }, ['alibaba']],
    [{ q: '돈인가' }, ['alibaba']],
    [{ from: '2026-06-24' }, ['alibaba']],
    [{ to: '2026-06-23' }, ['ship']],
    [{ from: '2026-05-04', to: '2026-05-04' }, ['ship']],
    [{ from: '2026-07-01', to: '2026-01-01' }, []],
  ])('%j finds %j', (asked, slugs) => {
    expect(slugsOf(asked)).toEqual(slugs);
  });
});

describe('countLibrary', () => {
  it('counts dossiers, leaving the facet itself out', () => {
    const counts = countLibrary(rows, { area: ['034'], q: 'letter' });
    expect([...counts.area]).toEqual([
      ['030', 1],
      ['034', 1],
    ]);
    expect([...counts.language]).toEqual([
      ['en', 1],
      ['zh', 0],
    ]);
    expect([...counts.head.keys()]).toEqual(['Whose money', '누구의 돈인가', 'Health']);
    expect([...counts.entity]).toEqual([['Alibaba', 1]]);
    expect(counts.lens.get('Asia tech, US-China framing')).toBe(1);
  });

  it('counts what would be shown, were the answer the only one of its facet', () => {
    for (const asked of [{}, { area: ['030'] }, { from: '2026-06-01' }, { q: 'ship', language: ['zh'] }]) {
      const counts = countLibrary(rows, asked);
      for (const facet of libraryFacetNames) {
        for (const [answer, count] of counts[facet]) {
          expect(count).toBe(query(rows, { ...asked, [facet]: [answer] }).length);
        }
      }
    }
  });
});

describe('reading a query', () => {
  it.each<[unknown, LibraryQuery]>([
    [
      { area: '030', q: ' a  b ', from: '2026-06-24', to: '2026-06-30' },
      { area: ['030'], q: 'a b', from: '2026-06-24', to: '2026-06-30' },
    ],
    [{ from: '2026-02-30', to: 'soon', lens: [], head: [1], bogus: 1 }, {}],
    [{ from: 20260624 }, {}],
    [null, {}],
    ['x', {}],
  ])('%j', (search, asked) => {
    const read = librarySchema.parse(search);
    expect(read).toEqual(asked);
    expect(Object.keys(read)).toEqual(Object.keys(asked));
  });

  it('never fails, and reads itself back', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...libraryFacetNames, 'q', 'from'), fc.anything())),
        (found) => {
          const read = librarySchema.parse(found);
          expect(librarySchema.parse(read)).toEqual(read);
          expect(() => query(rows, read)).not.toThrow();
        },
      ),
      { seed: 11 },
    );
  });
});
