import { aDossier, aNote, aTake } from '@test/support/build';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ReadersNote } from '@/core/notes/readersNotes';
import { changeNote, forgetNotes, rereadNotes, retryNotes, undoNote } from '@/state/notes/keepNotes';
import { noteOn, useReadersNotes } from '@/state/notes/readersNotes';
import { recallNotes } from '@/state/notes/recallNotes';

const own = (value: string): ReadersNote => ({ take: 'cnbc', note: aNote('frame', value, { by: 'reader' }) });
const now = () => useReadersNotes.getState();
const values = (dossier = 'qwen') => (now().byDossier.get(dossier) ?? []).map(({ note }) => note.value);

beforeEach(() => {
  useReadersNotes.setState(useReadersNotes.getInitialState());
  forgetNotes(new Map());
});

/** Here there is no IndexedDB, as in a browser that refuses to keep anything; what is kept is asked in the browser. */
describe('notes in a browser that keeps nothing', () => {
  it('are shown at once, and said not to be saved', async () => {
    const changing = changeNote('qwen', { out: null, in: own('fr.crime') });
    expect(values()).toEqual(['fr.crime']);
    expect(now()).toMatchObject({ saving: 'saving', told: 'added' });
    await changing;
    expect(now().saving).toBe('refused');
    expect(values()).toEqual(['fr.crime']);
    await retryNotes();
    expect(now().saving).toBe('refused');
  });

  it('are undone one by one, back to none', async () => {
    await changeNote('qwen', { out: null, in: own('fr.crime') });
    await changeNote('qwen', { out: own('fr.crime'), in: own('fr.policy') });
    expect(now().told).toBe('changed');
    await changeNote('qwen', { out: own('fr.policy'), in: null });
    expect(now().told).toBe('withdrawn');
    const seen = [];
    for (let step = 0; step < 4; step++) {
      await undoNote();
      seen.push(values());
    }
    expect(seen).toEqual([['fr.policy'], ['fr.crime'], [], []]);
    expect(now().done).toEqual([]);
  });

  it('of one dossier are not those of another, nor of a name every object has', async () => {
    await changeNote('qwen', { out: null, in: own('fr.crime') });
    expect(values('february')).toEqual([]);
    expect(values('constructor')).toEqual([]);
  });

  it('wiped are handed back whole, saved or not', async () => {
    await changeNote('qwen', { out: null, in: own('fr.crime') });
    const kept = new Map([['february', JSON.stringify([own('fr.policy')])]]);
    const wiped = forgetNotes(kept);
    expect(values()).toEqual([]);
    expect([...wiped].map(([dossier, text]) => [dossier, JSON.parse(text)])).toEqual([
      ['february', [own('fr.policy')]],
      ['qwen', [own('fr.crime')]],
    ]);
  });

  it('keep nothing waiting: a dossier opens without them', async () => {
    await expect(recallNotes('qwen')).resolves.toBeUndefined();
    await expect(rereadNotes('qwen')).rejects.toThrow();
    expect(now().byDossier.has('qwen')).toBe(false);
  });
});

it('opens the notes on a take, and no longer tells of what was done before', async () => {
  const dossier = aDossier({ slug: 'qwen', takes: [aTake({ outlet: 'CNBC' })] });
  await changeNote('qwen', { out: null, in: own('fr.crime') });
  noteOn(dossier.slug, 'cnbc');
  expect(now()).toMatchObject({ noting: { dossier: 'qwen', take: 'cnbc' }, told: null });
});
