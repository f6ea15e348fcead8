import { aNote } from '@test/support/build';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordsOf } from '@/core/desk/backup';
import { keptDossierOf, writeKeptDossier } from '@/core/desk/keptDossier';
import { lossesOf } from '@/core/desk/losses';
import type { DeskRecord } from '@/core/desk/record';
import { bareDesk } from '@/core/desk/wholeDesk';
import { anyDesk } from './anyDesk';

const dossier = (text: string, revision: number) =>
  writeKeptDossier(keptDossierOf('own', text, revision, '2026-11-22T10:00:00.000Z'));
const notes = (count: number) =>
  JSON.stringify(Array.from({ length: count }, (_, n) => ({ take: `t${n}`, note: aNote('frame', 'fr.crime') })));

describe('what the desk has lost against its second copy', () => {
  it.each<[string, DeskRecord['store'], string | undefined, string, string | null]>([
    ['a dossier that is gone', 'dossiers', undefined, dossier('a', 2), 'missing'],
    ['one of an earlier revision', 'dossiers', dossier('a', 1), dossier('b', 2), 'older'],
    ['one that is torn', 'dossiers', dossier('a', 2).slice(0, 99), dossier('a', 2), 'damaged'],
    ['notes that are gone', 'notes', undefined, notes(2), 'missing'],
    ['fewer notes', 'notes', notes(1), notes(2), 'older'],
    ['notes that are torn', 'notes', notes(2).slice(0, 40), notes(2), 'damaged'],
    ['the same dossier', 'dossiers', dossier('a', 2), dossier('a', 2), null],
    ['a later revision', 'dossiers', dossier('b', 3), dossier('a', 2), null],
    ['two of the same revision', 'dossiers', dossier('b', 2), dossier('a', 2), null],
    ['two that are torn', 'dossiers', 'torn here', 'torn there', null],
    ['more notes', 'notes', notes(3), notes(2), null],
    ['a habit that differs', 'habits', '1', '2', null],
  ])('%s', (_, store, here, copy, how) => {
    const desk = { ...bareDesk, [store]: new Map(here === undefined ? [] : [['own', here]]) };
    const record = { store, name: 'own', kept: copy };
    expect(lossesOf(desk, [record])).toEqual(how === null ? [] : [{ record, how }]);
  });

  it('is nothing where both hold the same, and everything where the desk came back empty', () => {
    fc.assert(
      fc.property(anyDesk, (desk) => {
        expect(lossesOf(desk, recordsOf(desk))).toEqual([]);
        expect(lossesOf(bareDesk, recordsOf(desk)).map(({ record }) => record)).toEqual(recordsOf(desk));
      }),
      { seed: 51, numRuns: 200 },
    );
  });
});
