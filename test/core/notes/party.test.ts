import { aDossier, aNote, aTake } from '@test/support/build';
import { describe, expect, it } from 'vitest';
import { frames, framesOf } from '@/core/notes/frames';
import { ownershipOf, ownerships } from '@/core/notes/ownership';
import { ownersWhoAreParties } from '@/core/notes/party';

const alibaba = { name: 'Alibaba Qwen', aliases: ['Alibaba', '알리바바'] };
const nikkei = { name: 'Nikkei Asia', aliases: [] };

function partiesOf(owner: string) {
  const take = aTake({ notes: [aNote('owner', owner, { by: 'registry', source: 'Kagi, 2026-05' })] });
  return ownersWhoAreParties(aDossier({ takes: [take], entities: [alibaba, nikkei] })).map(({ entity }) => entity.name);
}

describe('an owner who is a party to the story', () => {
  it.each([
    ['Alibaba Group', ['Alibaba Qwen']],
    ['ALIBABA GROUP HOLDING', ['Alibaba Qwen']],
    ['Ａｌｉｂａｂａ', ['Alibaba Qwen']],
    ['알리바바그룹', ['Alibaba Qwen']],
    ['Nikkei, Inc. (employee share-ownership plan)', []],
    ['Nikkei Asia and Alibaba', ['Alibaba Qwen', 'Nikkei Asia']],
    ['Alibabas', []],
    ['Future plc', []],
  ])('%j names %j', (owner, entities) => {
    expect(partiesOf(owner)).toEqual(entities);
  });

  it('gives the take, the note that says so and the entity', () => {
    const owner = aNote('owner', 'Alibaba Group', { by: 'registry' });
    const scmp = aTake({ outlet: 'SCMP', notes: [aNote('ownership', 'own.private'), owner] });
    const dossier = aDossier({ takes: [aTake(), scmp], entities: [alibaba] });
    expect(ownersWhoAreParties(dossier)).toEqual([{ take: scmp, owner, entity: alibaba }]);
  });

  it('reads owner notes only, and both of two that differ', () => {
    const take = aTake({
      notes: [aNote('owner', 'Alibaba Group'), aNote('owner', 'Alibaba (China)'), aNote('event', 'Alibaba')],
    });
    const found = ownersWhoAreParties(aDossier({ takes: [take], entities: [alibaba] }));
    expect(found.map(({ owner }) => owner.value)).toEqual(['Alibaba Group', 'Alibaba (China)']);
  });
});

describe('ownership', () => {
  it('is not known without a note', () => {
    expect(ownershipOf(aTake({ notes: [aNote('owner', 'Alibaba Group')] }))).toEqual(['own.unknown']);
  });

  it('keeps both of two notes that differ, each once', () => {
    const notes = ['own.private', 'own.captured', 'own.private'].map((value) => aNote('ownership', value));
    expect(ownershipOf(aTake({ notes }))).toEqual(['own.private', 'own.captured']);
  });

  it('has six codes, none of them for not known', () => {
    expect(ownerships).toEqual(
      ['state', 'captured', 'public', 'funded', 'private', 'nonprofit'].map((code) => `own.${code}`),
    );
  });
});

describe('frames', () => {
  it('are the fifteen of the code book, each once', () => {
    expect(new Set(frames).size).toBe(15);
    for (const frame of frames) expect(frame).toMatch(/^fr\.[a-z]+$/);
  });

  it('are none where nobody coded the take', () => {
    expect(framesOf(aTake())).toEqual([]);
    expect(framesOf(aTake({ notes: [aNote('frame', 'fr.security'), aNote('frame', 'fr.legality')] }))).toEqual([
      'fr.security',
      'fr.legality',
    ]);
  });
});
