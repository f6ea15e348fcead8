import { besideProject } from '@test/core/formats/besideProject';
import { describe, expect, it, test } from 'vitest';
import { lensRules } from '@/core/notes/lens/lensRules';
import { biasForms, biasLevels } from '@/core/notes/vocabulary/biasForms';
import { itemsOf, storyFrames, storyItems } from '@/core/notes/vocabulary/storyFrames';
import { techniqueGroups, techniques } from '@/core/notes/vocabulary/techniques';
import { traditions } from '@/core/notes/vocabulary/traditions';
import { vocabularies, vocabularyIds, vocabularyOf } from '@/core/notes/vocabulary/vocabularies';

const all = vocabularyIds.map((id) => ({ id, ...vocabularies[id] }));

describe('the vocabularies', () => {
  it('have so many codes each', () => {
    expect(all.map(({ id, codes }) => [id, codes.length])).toEqual([
      ['frames', 15],
      ['storyFrames', 5],
      ['storyItems', 20],
      ['entman', 4],
      ['treatment', 7],
      ['biasForms', 16],
      ['ownership', 7],
      ['ownershipFlags', 2],
      ['position', 4],
      ['beat', 8],
      ['genre', 5],
      ['stance', 7],
      ['techniques', 23],
    ]);
  });

  it('share no code and no facet', () => {
    const codes = all.flatMap(({ codes }) => [...codes]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(all.map(({ facet }) => facet)).size).toBe(all.length);
  });

  it('are found by the facet of their notes', () => {
    expect(vocabularyOf('frame')).toBe('frames');
    expect(vocabularyOf('ownership-flag')).toBe('ownershipFlags');
    expect(vocabularyOf('owner')).toBeUndefined();
    expect(vocabularyOf('constructor')).toBeUndefined();
  });

  it('each say where they come from, and nothing is named that is from nowhere', () => {
    const named = new Set([
      ...all.flatMap(({ from }) => [...from]),
      ...Object.values(biasForms).flatMap(({ from }) => [...from]),
    ]);
    expect([...named].sort()).toEqual([...traditions].sort());
  });

  it('hold every code a lens may be read as', () => {
    for (const { facet, value } of lensRules.flatMap(({ gives }) => gives)) {
      const list = vocabularyOf(facet);
      if (list === undefined) expect(value).toMatch(/^\$/);
      else expect(vocabularies[list].codes).toContain(value);
    }
  });
});

it('twenty questions ask for five frames: 5, 5, 4, 3 and 3', () => {
  expect(storyFrames.map((frame) => itemsOf(frame).length)).toEqual([5, 5, 4, 3, 3]);
  expect(storyFrames.flatMap(itemsOf)).toEqual(storyItems);
});

it('every form of bias has a place where it can be seen', () => {
  for (const { level, from } of Object.values(biasForms)) {
    expect(biasLevels).toContain(level);
    expect(from.length).toBeGreaterThan(0);
  }
});

it('23 techniques stand in six groups', () => {
  expect(Object.values(techniqueGroups).map(({ length }) => length)).toEqual([5, 5, 3, 3, 3, 4]);
  expect(new Set(techniques).size).toBe(23);
});

const spec = besideProject('method');
interface Listed {
  readonly id: string;
  readonly frame?: string;
  readonly level?: string;
}
type Lists = Readonly<Record<string, readonly Listed[]>>;

test.skipIf(!spec.isThere)('codes are those of the specification and `own.funded` (beside the project)', () => {
  const file: Lists & { readonly lensFacets: Lists } = JSON.parse(spec.text('vocab'));
  const ids = (list: readonly Listed[] = []) => list.map(({ id }) => id);
  expect(vocabularies.frames.codes).toEqual(ids(file.policyFrames));
  expect(vocabularies.storyFrames.codes).toEqual(ids(file.storyFrames));
  expect(vocabularies.storyItems.codes).toEqual(ids(file.storyFrameItems));
  for (const frame of storyFrames) {
    expect(itemsOf(frame)).toEqual(ids(file.storyFrameItems?.filter((item) => item.frame === frame)));
  }
  expect(vocabularies.entman.codes).toEqual(ids(file.entmanFunctions));
  expect(vocabularies.treatment.codes).toEqual(ids(file.epistemic));
  expect(vocabularies.biasForms.codes).toEqual(ids(file.biasForms));
  expect(Object.values(biasForms).map(({ level }) => level)).toEqual(
    file.biasForms?.map(({ level }) => (level === 'set of takes' ? 'takes' : level)),
  );
  expect(vocabularies.ownership.codes.filter((code) => code !== 'own.funded')).toEqual(ids(file.lensFacets.ownership));
  expect(vocabularies.ownershipFlags.codes).toEqual(ids(file.lensFacets.ownershipFlags));
  for (const id of ['position', 'beat', 'genre', 'stance'] as const) {
    expect(vocabularies[id].codes).toEqual(ids(file.lensFacets[id]));
  }
});
