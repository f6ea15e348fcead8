import { aTake } from '@test/support/build';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedOf, isEmpty, toggle, without } from '@/core/facets/asking';
import { facetNames, facets } from '@/core/facets/facets';
import { type Selection, select, selectionSchema } from '@/core/facets/selection';

const scmp = aTake({ outlet: 'SCMP', region: 'Hong Kong / China', gist: 'A legal grey area.' });
const globalTimes = aTake({ outlet: 'Global Times', region: 'China', lens: 'Chinese state media, US hegemony' });
const decrypt = aTake({ outlet: 'Decrypt', region: 'United States' });
const takes = [scmp, globalTimes, decrypt];

describe('reading a selection', () => {
  it.each<[string, unknown, Selection]>([
    ['lists of answers', { lens: ['a, b', 'c'], region: ['d / e'] }, { lens: ['a, b', 'c'], region: ['d / e'] }],
    ['one answer without its list', { region: 'China' }, { region: ['China'] }],
    ['what is no text', { region: [1, null, {}, ['China'], 'India'] }, { region: ['India'] }],
    ['empty answers', { region: ['', '  '], lens: '' }, {}],
    ['answers said twice', { region: ['India', ' India', 'China', 'India'] }, { region: ['India', 'China'] }],
    ['answers decomposed', { region: ['한국'.normalize('NFD')] }, { region: ['한국'] }],
    ['facets that are none', { outlet: ['SCMP'], bogus: 1, __proto__: { region: ['x'] } }, {}],
    ['text', { q: '  grey   area ' }, { q: 'grey area' }],
    ['text that is none', { q: 7 }, {}],
    ['blank text', { q: '   ' }, {}],
    ['a half of a character', { q: 'a\ud83dc', lens: ['b\udc00'] }, { lens: ['b'], q: 'a c' }],
    ['a number', 7, {}],
    ['nothing', null, {}],
    ['nothing at all', undefined, {}],
    ['a list', ['region'], {}],
    ['region of an object’s own name', { region: ['__proto__'] }, { region: ['__proto__'] }],
  ])('%s', (_, search, selection) => {
    const read = selectionSchema.parse(search);
    expect(read).toEqual(selection);
    expect(Object.keys(read)).toEqual(Object.keys(selection).sort((a, b) => order(a) - order(b)));
  });

  const order = (name: string) => [...facetNames, 'q'].indexOf(name);

  it('keeps at most fifty answers, and none longer than 200', () => {
    const many = Array.from({ length: 60 }, (_, index) => `r${index}`);
    expect(selectionSchema.parse({ region: many }).region).toEqual(many.slice(0, 50));
    expect(selectionSchema.parse({ region: ['x'.repeat(201), 'y'.repeat(200)] }).region).toEqual(['y'.repeat(200)]);
  });

  it('cuts text after 200 characters, not within one', () => {
    expect(selectionSchema.parse({ q: '😀'.repeat(300) }).q).toBe('😀'.repeat(200));
  });

  it('never fails, never holds an absent answer, and reads itself back', () => {
    const answers = fc.oneof(
      fc.string(),
      fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.integer())),
      fc.anything(),
    );
    const search = fc.dictionary(fc.constantFrom(...facetNames, 'q', 'bogus', '__proto__'), answers);
    fc.assert(
      fc.property(fc.oneof(search, fc.anything()), (found) => {
        const selection = selectionSchema.parse(found);
        expect(Object.values(selection)).not.toContain(undefined);
        expect(selectionSchema.parse(selection)).toEqual(selection);
        expect(() => encodeURIComponent(selection.q ?? '')).not.toThrow();
      }),
      { seed: 3 },
    );
  });
});

describe('select', () => {
  it('keeps every take when nothing is asked', () => {
    expect(select(takes, {})).toEqual(takes);
  });

  it('widens within a facet and narrows across facets', () => {
    expect(select(takes, { region: ['China', 'Hong Kong / China'] })).toEqual([scmp, globalTimes]);
    expect(select(takes, { region: ['China', 'Hong Kong / China'], voice: ['voiced'] })).toEqual([scmp]);
    expect(select(takes, { place: ['China'] })).toEqual([scmp, globalTimes]);
  });

  it('finds what was not given', () => {
    expect(select(takes, { lens: ['unlabelled'] })).toEqual([scmp, decrypt]);
    expect(select(takes, { slant: ['US hegemony'] })).toEqual([globalTimes]);
    expect(select(takes, { frame: ['fr.legality'] })).toEqual([]);
  });

  it('joins text and answers', () => {
    expect(select(takes, { q: 'china' })).toEqual([scmp, globalTimes]);
    expect(select(takes, { q: 'china', voice: ['link'] })).toEqual([globalTimes]);
  });
});

describe('free text', () => {
  const nikkei = aTake({
    outlet: 'Nikkei Asia',
    region: 'Japan',
    lens: 'Asia tech',
    headline: 'Anthropic Accuses Alibaba',
    gist: '알리바바는 4월 경고를 무시했다.',
    quote: { text: '규칙을 촉구한다', original: 'New rules, the outlet’s own' },
    byline: 'A. Reporter',
    link: 'https://asia.nikkei.com/business/largest-known-distillation-attack',
  });

  it.each([
    'nikkei',
    'JAPAN',
    'asia TECH',
    'accuses alibaba',
    '알리바바',
    '촉구',
    "outlet's",
    'reporter',
    'distillation attack',
    '"largest known" 경고',
    'distill',
    '"japan"',
    '',
  ])('finds %j', (q) => {
    expect(select([nikkei], { q })).toEqual([nikkei]);
  });

  it.each(['nikkei beijing', '"alibaba accuses"', '"asia japan"', 'business', 'https', 'null'])(
    'does not find %j',
    (q) => {
      expect(select([nikkei, aTake()], { q })).toEqual([]);
    },
  );
});

describe('asking', () => {
  it('asks for an answer, another, and no longer for either', () => {
    const one = toggle({}, 'region', 'China');
    const two = toggle(one, 'region', 'India');
    expect(two).toEqual({ region: ['China', 'India'] });
    expect(toggle(two, 'region', 'China')).toEqual({ region: ['India'] });
    expect(Object.keys(toggle(one, 'region', 'China'))).toEqual([]);
    expect(one).toEqual({ region: ['China'] });
  });

  it('drops one facet, or the text, and keeps what else the address holds', () => {
    const asked = { region: ['China'], q: 'grey', view: 'grid' };
    expect(without(asked, 'region')).toEqual({ q: 'grey', view: 'grid' });
    expect(without(asked, 'q')).toEqual({ region: ['China'], view: 'grid' });
    expect(without({}, 'lens')).toEqual({});
  });

  it('tells when nothing is asked', () => {
    expect(isEmpty({})).toBe(true);
    expect(isEmpty({ q: 'grey' })).toBe(false);
    for (const facet of facetNames) expect(isEmpty({ [facet]: ['x'] })).toBe(false);
  });

  it('toggles back to where it was', () => {
    fc.assert(
      fc.property(fc.constantFrom(...facetNames), fc.string({ minLength: 1 }), (facet, answer) => {
        const before: Selection = { voice: ['link'], q: 'x' };
        const there = toggle(before, facet, answer);
        fc.pre(!(facet === 'voice' && answer === 'link'));
        expect(toggle(there, facet, answer)).toEqual(before);
        expect(facets[facet]).toBeTypeOf('function');
      }),
      { seed: 4 },
    );
  });

  it('counts what is asked: every answer, and the text once', () => {
    expect(askedOf({})).toBe(0);
    expect(askedOf({ region: ['Japan', 'India'], voice: ['link'] })).toBe(3);
    expect(askedOf({ region: ['Japan'], q: 'two words' })).toBe(2);
  });
});
