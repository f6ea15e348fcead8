import { aDossier, aNote, aTake } from '@test/support/build';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dossier, dossierSchema } from '@/core/dossier/dossier';
import { emptyDossier } from '@/core/dossier/emptyDossier';
import { declareCounts } from '@/core/edits/declareCounts';
import { noteFrame, removeNote, saysFrame } from '@/core/edits/noteEdits';
import { changeTakes, freeId, typeTakes } from '@/core/edits/takeEdits';
import {
  addTake,
  duplicateTakes,
  followIds,
  groupByLens,
  moveTakes,
  moveToLens,
  removeTakes,
} from '@/core/edits/takeList';
import { writeDossier } from '@/core/formats/eventMarkdown/writeDossier';
import { readFile } from '@/core/formats/readFile';
import { anyDossier } from '../formats/anyDossier';

const runs = { seed: 20260624, numRuns: 300 };
const idsOf = ({ takes }: Dossier) => takes.map(({ id }) => id).join(' ');
const lensesOf = ({ takes }: Dossier) => takes.map(({ lens }) => lens ?? '-').join(' ');
const ids = (...list: readonly string[]) => new Set(list);

/** Takes a to e, of lenses x x y - y. */
const five = aDossier({
  takes: (['x', 'x', 'y', null, 'y'] as const).map((lens, at) =>
    aTake({ outlet: 'abcde'.charAt(at), id: 'abcde'.charAt(at), lens }),
  ),
});

describe('takes', () => {
  it.each<[string, (dossier: Dossier) => Dossier, string, string]>([
    ['added after one', (d) => addTake(d, 'b'), 'a b take c d e', 'x x x y - y'],
    ['added at the end', (d) => addTake(d, null), 'a b c d e take', 'x x y - y y'],
    ['duplicated', (d) => duplicateTakes(d, ids('a', 'c')), 'a a-2 b c c-2 d e', 'x x x y y - y'],
    ['removed', (d) => removeTakes(d, ids('a', 'e')), 'b c d', 'x y -'],
    ['moved up', (d) => moveTakes(d, ids('c'), -1), 'a c b d e', 'x y x - y'],
    ['moved up as a block', (d) => moveTakes(d, ids('c', 'd'), -1), 'a c d b e', 'x y - x y'],
    ['moved up from the top', (d) => moveTakes(d, ids('a', 'c'), -1), 'a c b d e', 'x y x - y'],
    ['moved down', (d) => moveTakes(d, ids('a', 'b'), 1), 'c a b d e', 'y x x - y'],
    ['moved down from the end', (d) => moveTakes(d, ids('e'), 1), 'a b c d e', 'x x y - y'],
    ['moved under a lens', (d) => moveToLens(d, ids('d', 'e'), 'x'), 'a b d e c', 'x x x x y'],
    ['moved under their own lens', (d) => moveToLens(d, ids('a'), 'x'), 'b a c d e', 'x x y - y'],
    ['moved under a new lens', (d) => moveToLens(d, ids('a'), 'z'), 'b c d e a', 'x y - y z'],
    ['moved under no lens', (d) => moveToLens(d, ids('a'), null), 'b c d a e', 'x y - - y'],
    ['grouped', groupByLens, 'a b c e d', 'x x y y -'],
  ])('%s', (_, edit, order, lenses) => {
    const after = edit(five);
    expect(idsOf(after)).toBe(order);
    expect(lensesOf(after)).toBe(lenses);
  });

  it('grouped already are the very same dossier', () => {
    const grouped = groupByLens(five);
    expect(groupByLens(grouped)).toBe(grouped);
  });

  it('added to an empty dossier have no lens, and no name', () => {
    const [take] = addTake(emptyDossier('ko'), 'nobody').takes;
    expect(take).toMatchObject({ id: 'take', outlet: '?', lens: null, notes: [] });
  });

  it('keep their ids distinct', () => {
    expect(freeId('CNBC', ids())).toBe('cnbc');
    expect(freeId('CNBC', ids('cnbc', 'cnbc-2'))).toBe('cnbc-3');
    expect(idsOf(duplicateTakes(duplicateTakes(five, ids('a')), ids('a')))).toBe('a a-3 a-2 b c d e');
  });

  it('have an id made of the outlet follow it, and keep one that was given', () => {
    const named = typeTakes(addTake(five, null), ids('take'), 'outlet', 'B');
    expect(idsOf(named)).toBe('a b c d e b-2');
    expect(idsOf(typeTakes(named, ids('b-2'), 'outlet', 'Bee'))).toBe('a b c d e bee');
    const given = aDossier({ takes: [aTake({ id: 'given', outlet: 'CNBC' })] });
    expect(idsOf(typeTakes(given, ids('given'), 'outlet', 'BBC'))).toBe('given');
  });

  it('that change are followed by what holds their ids', () => {
    const renamed = typeTakes(five, ids('b'), 'outlet', 'Bee');
    expect([...followIds(ids('b', 'c'), five.takes, renamed.takes)]).toEqual(['bee', 'c']);
    const removed = removeTakes(five, ids('b'));
    expect([...followIds(ids('b', 'c'), five.takes, removed.takes)]).toEqual(['c']);
    const moved = moveTakes(five, ids('b'), 1);
    expect([...followIds(ids('b'), five.takes, moved.takes)]).toEqual(['b']);
  });

  it('that do not change are the very same dossier', () => {
    expect(changeTakes(five, ids('a'), () => ({ lens: 'x' }))).toBe(five);
    expect(changeTakes(five, ids('nobody'), () => ({ lens: 'z' }))).toBe(five);
  });

  it('labelled together change in that and in nothing else', () => {
    const after = typeTakes(five, ids('a', 'd'), 'region', 'Japan');
    expect(after.takes.map(({ region }) => region)).toEqual(['Japan', null, null, 'Japan', null]);
    expect(after.takes[1]).toBe(five.takes[1]);
  });
});

describe('any edit of any dossier', () => {
  const edit = fc.constantFrom<(dossier: Dossier, chosen: ReadonlySet<string>) => Dossier>(
    (dossier, [first]) => addTake(dossier, first ?? null),
    duplicateTakes,
    removeTakes,
    (dossier, chosen) => moveTakes(dossier, chosen, 1),
    (dossier, chosen) => moveTakes(dossier, chosen, -1),
    (dossier, chosen) => moveToLens(dossier, chosen, 'another'),
    (dossier, chosen) => noteFrame(dossier, chosen, 'fr.crime', true),
    (dossier, chosen) => typeTakes(dossier, chosen, 'outlet', 'CNBC'),
    groupByLens,
    declareCounts,
  );

  it('leaves every other take the very same, and reads back from the Markdown', () => {
    fc.assert(
      fc.property(anyDossier, fc.array(fc.nat(4), { maxLength: 3 }), edit, (dossier, places, make) => {
        const chosen = new Set(places.flatMap((place) => dossier.takes[place]?.id ?? []));
        const after = make(dossier, chosen);
        expect(dossierSchema.parse(after)).toEqual(after);
        for (const take of dossier.takes.filter(({ id }) => !chosen.has(id))) expect(after.takes).toContain(take);
        const reading = readFile(writeDossier(after));
        expect(reading.kind === 'dossier' && reading.dossier).toEqual(after);
      }),
      runs,
    );
  });
});

describe('frames', () => {
  const byClass = aNote('frame', 'fr.crime', { by: 'class' });
  const noted = aDossier({ takes: [aTake({ notes: [byClass] }), aTake({ outlet: 'Other' })] });
  const both = ids('the-daily', 'other');

  it('are said by the dossier, once, beside what others say', () => {
    const after = noteFrame(noteFrame(noted, both, 'fr.crime', true), both, 'fr.crime', true);
    expect(after.takes.map(({ notes }) => notes.map(({ by }) => by))).toEqual([['class', 'dossier'], ['dossier']]);
    expect(after.takes.map((take) => saysFrame(take, 'fr.crime'))).toEqual([true, true]);
    expect(after.takes[1]?.notes[0]).toEqual(aNote('frame', 'fr.crime'));
  });

  it('are taken off without touching what others say', () => {
    const after = noteFrame(noteFrame(noted, both, 'fr.crime', true), both, 'fr.crime', false);
    expect(after).toEqual(noted);
    expect(noteFrame(noted, both, 'fr.policy', false)).toBe(noted);
  });

  it('and any other note can be removed one by one', () => {
    expect(removeNote(noted, 'the-daily', byClass).takes[0]?.notes).toEqual([]);
    expect(removeNote(noted, 'the-daily', aNote('frame', 'fr.policy'))).toBe(noted);
  });
});

describe('counts a dossier gives of itself', () => {
  it('are put right where they are given', () => {
    const wrong = aDossier({ ...five, declared: { takes: 17, lenses: 9 } });
    expect(declareCounts(wrong).declared).toEqual({ takes: 5, lenses: 2 });
    expect(declareCounts(aDossier({ ...five, declared: { regions: 3 } })).declared).toEqual({ regions: 0 });
    expect(declareCounts(five)).toBe(five);
  });
});

it('an empty dossier is valid, reads back, and is in the language asked for', () => {
  const empty = emptyDossier('ko');
  expect(dossierSchema.parse(empty)).toEqual(empty);
  const reading = readFile(writeDossier(empty));
  expect(reading.kind === 'dossier' && reading.dossier).toEqual(empty);
});
