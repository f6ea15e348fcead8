import { aNote, aTake } from '@test/support/build';
import { seedTakes } from '@test/support/seed';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Take } from '@/core/dossier/take';
import { crossCounts } from '@/core/facets/crossCounts';
import { facetNames, groupBy } from '@/core/facets/facets';
import { type Selection, select } from '@/core/facets/selection';

const entries = (counts: ReadonlyMap<string, number>) => [...counts];

describe('crossCounts', () => {
  it('counts the whole dossier when nothing is asked', () => {
    const counts = crossCounts(seedTakes, {});
    for (const facet of facetNames) {
      const groups = [...groupBy(facet, seedTakes)].map(([answer, takes]) => [answer, takes.length]);
      expect(entries(counts[facet])).toEqual(groups);
    }
  });

  it('leaves the answers of a facet out of its own counts, and lets them narrow the others', () => {
    const counts = crossCounts(seedTakes, { region: ['Japan'] });
    expect(counts.region.get('United States')).toBe(7);
    expect(entries(counts.voice)).toEqual([
      ['link', 1],
      ['voiced', 1],
    ]);
  });

  it('keeps an answer that nothing would be left of, in its place', () => {
    const counts = crossCounts(seedTakes, { region: ['China'] });
    expect([...counts.lens.keys()]).toEqual([...groupBy('lens', seedTakes).keys()]);
    expect(counts.lens.get('US tech financial')).toBe(0);
    expect(counts.lens.get('unlabelled')).toBe(0);
    expect(counts.language.get('zh')).toBe(1);
  });

  it('lets text narrow every facet', () => {
    const counts = crossCounts(seedTakes, { q: 'accuses' });
    expect(counts.region.get('United States')).toBe(3);
    expect(counts.region.get('China')).toBe(0);
  });

  it('has nothing to count without takes', () => {
    const counts = crossCounts([], { region: ['Japan'] });
    for (const facet of facetNames) expect(entries(counts[facet])).toEqual([]);
  });
});

describe('a count', () => {
  const name = fc.constantFrom('a', 'b', 'c / a', '__proto__', 'constructor');
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
  const anyTake: fc.Arbitrary<Take> = fc
    .record({
      region: maybe(name),
      lens: maybe(fc.constantFrom('x', 'x, y', 'z')),
      language: maybe(fc.constantFrom('en', 'ko')),
      gist: maybe(fc.constantFrom('grey', 'area')),
      headline: maybe(fc.constant('grey area')),
      notes: fc.array(fc.constantFrom(aNote('frame', 'fr.legality'), aNote('ownership', 'own.state'))),
    })
    .map((said) => aTake(said));
  const anySelection: fc.Arbitrary<Selection> = fc.record(
    {
      region: fc.array(name, { minLength: 1 }),
      place: fc.constant(['a']),
      lens: fc.constantFrom(['unlabelled'], ['x', 'z']),
      frame: fc.constant(['fr.legality']),
      voice: fc.constantFrom(['voiced'], ['link', 'headline']),
      q: fc.constantFrom('grey', 'area'),
    },
    { requiredKeys: [] },
  );

  it('is what would be shown, were the answer the only one of its facet', () => {
    fc.assert(
      fc.property(fc.array(anyTake, { maxLength: 12 }), anySelection, (takes, selection) => {
        const counts = crossCounts(takes, selection);
        for (const facet of facetNames) {
          for (const [answer, count] of counts[facet]) {
            expect(count).toBe(select(takes, { ...selection, [facet]: [answer] }).length);
          }
          expect([...counts[facet].keys()]).toEqual([...groupBy(facet, takes).keys()]);
        }
      }),
      { seed: 5, numRuns: 150 },
    );
  });
});
