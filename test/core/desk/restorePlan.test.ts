import { aNote } from '@test/support/build';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptDossierOf, writeKeptDossier } from '@/core/desk/keptDossier';
import { planRestore, previewRestore } from '@/core/desk/restorePlan';
import { bareDesk, type WholeDesk } from '@/core/desk/wholeDesk';
import { anyDesk } from './anyDesk';

const dossier = (text: string, revision = 1) =>
  writeKeptDossier(keptDossierOf('own', text, revision, '2026-11-22T10:00:00.000Z'));
const notes = (...values: readonly string[]) =>
  JSON.stringify(values.map((value) => ({ take: 'cnbc', note: aNote('frame', value, { by: 'reader' }) })));
const aDesk = (said: Partial<WholeDesk>): WholeDesk => ({ ...bareDesk, ...said });

it('shows what is new, the same, different, and only here', () => {
  const here = new Map([
    ['a', '1'],
    ['b', '2'],
    ['c', '3'],
  ]);
  const copy = new Map([
    ['b', '2'],
    ['c', '4'],
    ['d', '5'],
  ]);
  expect(previewRestore(here, copy)).toEqual({ fresh: ['d'], same: ['b'], differing: ['c'], onlyHere: ['a'] });
});

describe('adding a copy to what is here', () => {
  it('puts a dossier that differs beside the one here', () => {
    const here = aDesk({
      dossiers: new Map([
        ['a', dossier('here')],
        ['a-2', dossier('other')],
      ]),
    });
    const copy = aDesk({
      dossiers: new Map([
        ['a', dossier('copy')],
        ['b', dossier('new')],
      ]),
    });
    expect(planRestore(here, copy, 'merge').dossiers).toEqual(
      new Map([...here.dossiers, ['a-3', dossier('copy')], ['b', dossier('new')]]),
    );
  });

  it('does not take a name another of the copy has', () => {
    const here = aDesk({ dossiers: new Map([['a', dossier('here')]]) });
    const copy = aDesk({
      dossiers: new Map([
        ['a', dossier('one')],
        ['a-2', dossier('two')],
      ]),
    });
    expect([...planRestore(here, copy, 'merge').dossiers.keys()]).toEqual(['a', 'a-3', 'a-2']);
  });

  it('leaves out a dossier whose text is here already', () => {
    const here = aDesk({ dossiers: new Map([['a', dossier('same', 4)]]) });
    const copy = aDesk({ dossiers: new Map([['a', dossier('same', 2)]]) });
    expect(planRestore(here, copy, 'merge')).toEqual(here);
  });

  it('puts a dossier in the place of one that is known to be poorer', () => {
    const here = aDesk({
      dossiers: new Map([
        ['a', 'torn'],
        ['b', dossier('kept')],
      ]),
    });
    const copy = aDesk({
      dossiers: new Map([
        ['a', dossier('whole')],
        ['c', dossier('gone')],
      ]),
    });
    expect(planRestore(here, copy, 'merge', new Set(['a', 'c'])).dossiers).toEqual(
      new Map([
        ['a', dossier('whole')],
        ['b', dossier('kept')],
        ['c', dossier('gone')],
      ]),
    );
  });

  it('joins notes, each once, and keeps the habits here', () => {
    const here = aDesk({ notes: new Map([['a', notes('fr.crime')]]), habits: new Map([['theme', 'dark']]) });
    const copy = aDesk({
      notes: new Map([
        ['a', notes('fr.crime', 'fr.policy')],
        ['b', notes('fr.fairness')],
        ['c', '[]'],
      ]),
      habits: new Map([
        ['theme', 'light'],
        ['tray', '{}'],
      ]),
    });
    const merged = planRestore(here, copy, 'merge');
    expect(merged.notes).toEqual(
      new Map([
        ['a', notes('fr.crime', 'fr.policy')],
        ['b', notes('fr.fairness')],
        ['c', '[]'],
      ]),
    );
    expect(merged.habits).toEqual(
      new Map([
        ['theme', 'dark'],
        ['tray', '{}'],
      ]),
    );
  });

  it('keeps notes as they are where neither has any', () => {
    const here = aDesk({ notes: new Map([['a', '[]']]) });
    expect(planRestore(here, aDesk({ notes: new Map([['a', '[]']]) }), 'merge').notes).toEqual(here.notes);
  });

  it('takes nothing away, and the second time changes nothing', () => {
    fc.assert(
      fc.property(anyDesk, anyDesk, (here, copy) => {
        const merged = planRestore(here, copy, 'merge');
        for (const [slug, kept] of here.dossiers) expect(merged.dossiers.get(slug)).toBe(kept);
        expect([...merged.notes.keys()]).toEqual(expect.arrayContaining([...here.notes.keys(), ...copy.notes.keys()]));
        expect(planRestore(merged, copy, 'merge').dossiers).toEqual(merged.dossiers);
      }),
      { seed: 31, numRuns: 300 },
    );
  });
});

it('replacing leaves exactly the copy', () => {
  fc.assert(
    fc.property(anyDesk, anyDesk, (here, copy) => {
      expect(planRestore(here, copy, 'replace')).toEqual(copy);
    }),
    { seed: 32, numRuns: 50 },
  );
});
