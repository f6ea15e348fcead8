import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetNames } from '@/core/facets/facets';
import { readCompareView } from '@/state/compareView';
import { coverageViews, groupings, readDossierView } from '@/state/dossierView';
import { trayHolds } from '@/state/habits/tray';
import { readSearch, writeSearch } from '@/state/searchText';

const runs = { seed: 20260625, numRuns: 500 };
const names = [...facetNames, 'q', 'edition', 'view', 'by', 'marks', 't', '__proto__', 'constructor', 'toString'];
/** An address as anyone may have written it: known and unknown names, with anything for a value. */
const anySearch = fc.dictionary(
  fc.oneof(fc.constantFrom(...names), fc.string()),
  fc.oneof(fc.string(), fc.array(fc.string()), fc.anything()),
);

describe('the address of a dossier page', () => {
  it('is read as what it asks for', () => {
    expect(
      readDossierView({ region: 'China', lens: ['a', 'b'], q: ' grey  area ', view: 'table', by: 'region' }),
    ).toEqual({ region: ['China'], lens: ['a', 'b'], q: 'grey area', view: 'table', by: 'region' });
    expect(readDossierView({ edition: 'zh-Hant' }).edition).toBe('zh-Hant');
    expect(readDossierView({ marks: '1' })).toEqual({ marks: '1' });
  });

  it.each([
    ['view', 'bogus'],
    ['view', ['grid', 'table']],
    ['by', 'x'],
    ['marks', 'true'],
    ['edition', '../../secret'],
    ['edition', '<script>'],
    ['region', ''],
    ['region', [7, null]],
    ['q', ['a', 'b']],
    ['q', '\u0000\u202e'],
  ])('drops %s where it is %j', (name, value) => {
    expect(readDossierView({ [name]: value })).toEqual({});
  });

  it('is read without failing whatever stands there, as something a page can show', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const view = readDossierView(search);
        expect([undefined, ...coverageViews]).toContain(view.view);
        expect([undefined, ...groupings]).toContain(view.by);
        for (const facet of facetNames) {
          const answers = view[facet];
          expect(answers === undefined || (answers.length > 0 && answers.every((each) => each !== ''))).toBe(true);
        }
      }),
      runs,
    );
  });

  it('once read and written opens as the same page again', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const view = readDossierView(search);
        expect(readDossierView(readSearch(writeSearch(view)))).toEqual(view);
      }),
      runs,
    );
  });
});

describe('the address of a comparison', () => {
  it('is read without failing whatever stands there, as at most four takes', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const { t } = readCompareView(search);
        expect(t === undefined || (t.length > 0 && t.length <= trayHolds && new Set(t).size === t.length)).toBe(true);
      }),
      runs,
    );
  });

  it('keeps the takes in the order they are named', () => {
    expect(readCompareView({ t: ['scmp', 'cnbc', 'scmp'] }).t).toEqual(['scmp', 'cnbc']);
    expect(readCompareView({ t: 'cnbc', marks: '1' }).marks).toBe('1');
    expect(readCompareView({ t: 'cnbc', marks: ['1', '2'] }).marks).toBeUndefined();
  });
});
