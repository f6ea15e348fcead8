import { aBriefing, aDossier } from '@test/support/build';
import { seedTakes } from '@test/support/seed';
import { describe, expect, it } from 'vitest';
import { catalogueSchema, readCatalogue } from '@/core/library/catalogue';
import { briefingRowOf } from '@/core/library/rows/briefingRowOf';
import { rowOf } from '@/core/library/rows/rowOf';

const dossier = rowOf('good', [aDossier({ takes: seedTakes })], () => []);
const briefing = briefingRowOf('digest', [aBriefing()]);

describe('a catalogue', () => {
  it('reads back as it was written', () => {
    const text = JSON.stringify({ dossiers: [dossier], briefings: [briefing] });
    expect(readCatalogue(text)).toEqual({ dossiers: [dossier], briefings: [briefing], unreadable: [] });
  });

  it('sets bad rows apart, and keeps the rest', () => {
    const dossiers = [{ ...dossier, slug: 'bad', takes: -1 }, dossier, 7, { slug: '' }, null];
    const briefings = [{ slug: 'bad-digest' }, briefing];
    expect(catalogueSchema.parse({ dossiers, briefings })).toEqual({
      dossiers: [dossier],
      briefings: [briefing],
      unreadable: ['bad', '?', '?', '?', 'bad-digest'].map((slug) => ({ slug, unreadable: true })),
    });
  });

  it.each([
    ['date', '2026-02-30'],
    ['editions', []],
    ['dots', [{ lens: -1, voice: 'voiced' }]],
    ['dots', [{ lens: 0, voice: 'loud' }]],
    ['places', [['China']]],
    ['places', [['China', 1.5]]],
    ['entities', [{ name: 'Alibaba' }]],
    ['languages', ['']],
  ])('does not take a row whose %s is %j', (field, value) => {
    expect(catalogueSchema.parse({ dossiers: [{ ...dossier, [field]: value }] })).toEqual({
      dossiers: [],
      briefings: [],
      unreadable: [{ slug: 'good', unreadable: true }],
    });
  });

  it.each(['', '{', '[]', 'null', '{}', '{"dossiers":{}}', '{"dossiers":[],"briefings":1}'])(
    'is none in %j',
    (text) => {
      expect(() => readCatalogue(text)).toThrow();
    },
  );
});
