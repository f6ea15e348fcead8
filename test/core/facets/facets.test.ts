import { aNote, aTake } from '@test/support/build';
import { seedTakes } from '@test/support/seed';
import { describe, expect, it } from 'vitest';
import { type Facet, facetNames, facets, groupBy } from '@/core/facets/facets';
import { nothingGiven, orderAnswers } from '@/core/facets/order';

const scmp = aTake({
  outlet: 'SCMP',
  region: 'Hong Kong / China',
  language: 'en',
  lens: 'Hong Kong independent, tech-war sceptical',
  gist: 'A legal grey area.',
  notes: [
    aNote('frame', 'fr.legality'),
    aNote('frame', 'fr.external'),
    aNote('ownership', 'own.private'),
    aNote('treatment', 'ep.contested'),
    aNote('treatment', 'ep.asserted', { by: 'reader' }),
    aNote('treatment', 'ep.contested', { by: 'class' }),
  ],
});
const unknown = aTake();

describe('the answers of a take', () => {
  it.each<[Facet, readonly string[], readonly string[]]>([
    ['region', ['Hong Kong / China'], ['?']],
    ['place', ['Hong Kong', 'China'], ['?']],
    ['lens', ['Hong Kong independent, tech-war sceptical'], ['unlabelled']],
    ['slant', ['tech-war sceptical'], []],
    ['frame', ['fr.legality', 'fr.external'], []],
    ['treatment', ['ep.contested', 'ep.asserted'], []],
    ['language', ['en'], ['?']],
    ['ownership', ['own.private'], ['own.unknown']],
    ['voice', ['voiced'], ['link']],
  ])('to %s', (facet, known, notGiven) => {
    expect(facets[facet](scmp)).toEqual(known);
    expect(facets[facet](unknown)).toEqual(notGiven);
  });

  it('tell a headline from a bare link', () => {
    expect(facets.voice(aTake({ headline: 'Claims lack substance' }))).toEqual(['headline']);
    expect(facets.voice(aTake({ headline: 'x', quote: { text: 'y', original: null } }))).toEqual(['voiced']);
  });

  it('are asked in the order of the panel', () => {
    expect(facetNames).toEqual([
      'region',
      'place',
      'lens',
      'slant',
      'frame',
      'treatment',
      'language',
      'ownership',
      'voice',
    ]);
  });
});

describe('groupBy', () => {
  it('puts the fullest group first and ties in reading order', () => {
    const takes = ['b', 'a', 'c', 'c'].map((region) => aTake({ region }));
    expect([...groupBy('region', takes).keys()]).toEqual(['c', 'b', 'a']);
  });

  it.each<[Facet, string]>([
    ['region', '?'],
    ['place', '?'],
    ['lens', 'unlabelled'],
    ['language', '?'],
    ['ownership', 'own.unknown'],
  ])('puts what was not given last under %s, however full', (facet, last) => {
    const groups = [...groupBy(facet, [unknown, unknown, unknown, scmp])];
    expect(groups.at(-1)).toEqual([last, [unknown, unknown, unknown]]);
    expect(groups.length).toBeGreaterThan(1);
  });

  it('leaves a take out of a grouping it has no answer for, and puts one of two places in both', () => {
    expect([...groupBy('slant', [unknown, scmp])]).toEqual([['tech-war sceptical', [scmp]]]);
    expect([...groupBy('place', [scmp])]).toEqual([
      ['Hong Kong', [scmp]],
      ['China', [scmp]],
    ]);
  });

  it('counts regions named after the parts of an object', () => {
    const takes = ['__proto__', 'constructor', '__proto__'].map((region) => aTake({ region }));
    expect([...groupBy('region', takes)].map(([region, group]) => [region, group.length])).toEqual([
      ['__proto__', 2],
      ['constructor', 1],
    ]);
  });

  it('counts the seed as it counts itself: eight regions, nine places', () => {
    expect([...groupBy('region', seedTakes)].map(([region, takes]) => [region, takes.length])).toEqual([
      ['United States', 7],
      ['India', 2],
      ['Pakistan', 2],
      ['Japan', 2],
      ['Netherlands / global', 1],
      ['Taiwan', 1],
      ['Hong Kong / China', 1],
      ['China', 1],
    ]);
    expect(groupBy('place', seedTakes).size).toBe(9);
    expect(groupBy('place', seedTakes).get('China')).toHaveLength(2);
  });
});

it('orders answers without touching what it was given', () => {
  const answers = new Map([
    ['?', 9],
    ['few', 1],
    ['many', 2],
  ]);
  expect([...orderAnswers(answers, (count) => count).keys()]).toEqual(['many', 'few', '?']);
  expect([...answers.keys()]).toEqual(['?', 'few', 'many']);
  expect([...nothingGiven]).toEqual(['?', 'unlabelled', 'own.unknown']);
});
