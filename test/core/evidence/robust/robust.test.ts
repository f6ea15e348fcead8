import { aNote, aTake } from '@test/support/build';
import { seedTakes } from '@test/support/seed';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Take } from '@/core/dossier/take';
import { robustnessOf } from '@/core/evidence/robust/robustnessOf';
import { standingOf } from '@/core/evidence/robust/standing';
import { whatChanged } from '@/core/evidence/robust/whatChanged';
import { leavings, without } from '@/core/evidence/robust/without';

const owned = (outlet: string, ...owners: readonly string[]) =>
  aTake({ outlet, notes: owners.map((owner) => aNote('owner', owner)) });
const run = (outlet: string, ...codes: readonly string[]) =>
  aTake({ outlet, notes: codes.map((code) => aNote('ownership', code)) });

const ids = (takes: readonly Take[]) => takes.map(({ id }) => id);

describe('leaving takes out', () => {
  it('leaves out those a note calls run or captured by the state, with the note, and no public or unknown ones', () => {
    const takes = [run('A', 'own.state'), run('B', 'own.private', 'own.captured'), run('C', 'own.public'), run('D')];
    const { kept, leftOut } = without('state', [...takes, run('E', 'own.funded')], []);
    expect(ids(kept)).toEqual(['c', 'd', 'e']);
    expect(leftOut).toEqual([
      { take: 'a', why: { code: 'state', note: aNote('ownership', 'own.state') } },
      { take: 'b', why: { code: 'state', note: aNote('ownership', 'own.captured') } },
    ]);
  });

  it('leaves out takes without a lens', () => {
    const { kept, leftOut } = without('unlabelled', seedTakes, []);
    expect(kept).toHaveLength(5);
    expect(leftOut).toHaveLength(12);
    expect(leftOut[0]).toEqual({ take: 'bloomberg', why: { code: 'no-lens' } });
  });

  it('keeps the first take of an owner, however the name is set, and every take of an unknown owner', () => {
    const takes = [
      owned('A', 'Future plc'),
      owned('B'),
      owned('C', 'FUTURE  PLC'),
      owned('D'),
      owned('E', 'Other', 'Future plc'),
    ];
    expect(without('owners', takes, []).leftOut).toEqual([
      { take: 'c', why: { code: 'same-owner', owner: 'FUTURE  PLC', as: 'a' } },
      { take: 'e', why: { code: 'same-owner', owner: 'Future plc', as: 'a' } },
    ]);
  });

  it('keeps the first take of a possible origin, of those that are here', () => {
    const takes = ['B', 'C', 'D'].map((outlet) => aTake({ outlet }));
    const { kept, leftOut } = without('origins', takes, [
      ['a', 'b', 'd'],
      ['x', 'y'],
    ]);
    expect(ids(kept)).toEqual(['b', 'c']);
    expect(leftOut).toEqual([{ take: 'd', why: { code: 'same-origin', as: 'b' } }]);
  });

  it('parts the takes: each is kept or left out, once, and those kept stay in order', () => {
    const anyTakes = fc.array(
      fc.record({
        lens: fc.constantFrom(null, 'x'),
        owner: fc.constantFrom('', 'P', 'Q'),
        code: fc.constantFrom('own.state', 'own.private'),
      }),
    );
    fc.assert(
      fc.property(anyTakes, fc.constantFrom(...leavings), (drawn, id) => {
        const takes = drawn.map(({ lens, owner, code }, n) =>
          aTake({
            id: `t${n}`,
            lens,
            notes: [aNote('ownership', code), ...(owner === '' ? [] : [aNote('owner', owner)])],
          }),
        );
        const { kept, leftOut } = without(id, takes, [ids(takes).filter((_, n) => n % 3 === 0)]);
        const out = leftOut.map(({ take }) => take);
        expect(new Set(out).size).toBe(out.length);
        expect(ids(takes).filter((each) => !out.includes(each))).toEqual(ids(kept));
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});

describe('what takes stand for', () => {
  it('counts seed 002: 17 takes, 5 lenses, 8 regions, 2 languages, about 6 regions, the United States with 7 of 17', () => {
    const standing = standingOf(seedTakes);
    expect(standing).toMatchObject({ takes: 17, lenses: 5, regions: 8, languages: 2, gaps: null });
    expect(standing.effectiveRegions).toBeCloseTo(5.9734, 4);
    expect(standing.topRegion).toEqual({ region: 'United States', count: 7, of: 17 });
  });

  it('of no takes is nothing', () => {
    const nothing = {
      takes: 0,
      lenses: 0,
      regions: 0,
      languages: 0,
      effectiveRegions: null,
      topRegion: null,
      gaps: null,
    };
    expect(standingOf([])).toEqual(nothing);
  });

  it('names the places of a baseline that are missing by more than chance, and counts a country by any of its names', () => {
    const baseline = {
      name: 'library',
      counts: new Map([
        ['KR', 60],
        ['US', 30],
        ['CL', 1],
      ]),
      takes: 91,
    };
    const american = Array.from({ length: 12 }, (_, n) =>
      aTake({ id: `t${n}`, region: n % 2 ? 'USA' : '미국 / global' }),
    );
    expect(standingOf(american, baseline).gaps).toEqual(['KR']);
    expect(
      standingOf([...american, aTake({ region: 'South Korea' }), aTake({ region: 'Atlantis' }), aTake()], baseline)
        .gaps,
    ).toEqual([]);
  });
});

describe('what leaving takes out changes', () => {
  it('holds the two standings side by side, and what only those left out held', () => {
    const { kept } = without('unlabelled', seedTakes, []);
    const { before, after, lost } = whatChanged(seedTakes, kept);
    expect(before).toEqual(standingOf(seedTakes));
    expect(after).toMatchObject({ takes: 5, lenses: 5, regions: 4, languages: 2 });
    expect(lost).toEqual({
      lenses: [],
      regions: ['India', 'Netherlands / global', 'Taiwan', 'Pakistan'],
      languages: [],
    });
  });

  it('names a lens and a language that went with a take', () => {
    const chinese = aTake({ outlet: 'GT', lens: 'State', language: 'zh', region: 'China' });
    expect(whatChanged([chinese, aTake({ language: 'en' }), aTake()], []).lost).toEqual({
      lenses: ['State'],
      regions: ['China'],
      languages: ['zh', 'en'],
    });
  });

  it('is looked at every way, each from all takes', () => {
    const found = robustnessOf(seedTakes, [['bloomberg', 'dunya-news']]);
    expect(found.map(({ id, kept, leftOut }) => [id, kept.length, leftOut.length])).toEqual([
      ['state', 17, 0],
      ['unlabelled', 5, 12],
      ['owners', 17, 0],
      ['origins', 16, 1],
    ]);
    for (const { change } of found) expect(change.before).toEqual(standingOf(seedTakes));
  });
});
