import { aDossier, aTake } from '@test/support/build';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keptDossierOf } from '@/core/desk/keptDossier';
import { typeHead } from '@/core/edits/fields/headFields';
import { writeDossier } from '@/core/formats/eventMarkdown/writeDossier';
import { showOwn, useOwnStore } from '@/state/desk/ownStore';
import { changeForm, selectTakes, undoEdit } from '@/state/editing/editing';
import { keepAnew } from '@/state/editing/followOthers';
import { beginSitting } from '@/state/editing/openSitting';
import { useSitting } from '@/state/editing/sitting';

const text = writeDossier(
  aDossier({ title: 'An event', takes: [aTake({ outlet: 'A', link: 'https://a.example/1' })] }),
);
const theirs = text.replace('An event', 'As the other window has it');
const now = () => useSitting.getState();
const title = (typed: string) => changeForm('head title', (each) => typeHead(each, 'title', typed));

/** What is told once another window has saved or deleted a dossier. */
const tell = (slug: string, revision: number, said: string | null) =>
  showOwn(
    slug,
    said === null ? null : { dossier: keptDossierOf(slug, said, revision, '2026-11-22T10:00:00.000Z'), whole: true },
  );

beforeEach(() => {
  vi.useFakeTimers();
  useOwnStore.setState(useOwnStore.getInitialState());
  tell('own', 1, text);
  beginSitting({ slug: 'own', text, revision: 1 });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a dossier nobody has typed in here', () => {
  it('is shown as another window saved it, which can be undone, and saves nothing by itself', async () => {
    selectTakes(new Set(['a']));
    tell('own', 2, theirs);
    expect(now()).toMatchObject({ revision: 2, saving: 'saved', elsewhere: 'followed' });
    expect(now().dossier?.title).toBe('As the other window has it');
    expect([...now().selected]).toEqual(['a']);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(now().saving).toBe('saved');
    undoEdit();
    expect(now().history.text).toBe(text);
    expect(now().saving).toBe('waiting');
  });

  it('is not told of what it holds already, nor of other dossiers', () => {
    tell('own', 2, text);
    expect(now()).toMatchObject({ revision: 2, saving: 'saved', elsewhere: null });
    tell('another', 5, theirs);
    tell('another', 5, null);
    useOwnStore.setState({ saving: 'saved' });
    expect(now()).toMatchObject({ revision: 2, saving: 'saved', elsewhere: null });
    expect(now().history.text).toBe(text);
  });
});

it('what was typed here stays, and it is said that the other window changed it too', () => {
  title('Mine');
  tell('own', 2, theirs);
  expect(now()).toMatchObject({ revision: 1, elsewhere: 'changed', dossier: { title: 'Mine' } });
});

it('what this window is writing itself is no other window’s change, though one types on meanwhile', () => {
  title('Mine');
  const { saver } = now();
  useSitting.setState({ saver: { ...saver, writes: () => true } });
  tell('own', 2, theirs);
  expect(now()).toMatchObject({ saving: 'waiting', elsewhere: null, dossier: { title: 'Mine' } });
});

describe('a dossier another window deleted', () => {
  it('waits with its text, and is new where the reader has it kept again', async () => {
    const kept: string[] = [];
    tell('own', 1, null);
    expect(now().saver.waits()).toBe(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(now().saving).not.toBe('saved');
    vi.spyOn(now().saver, 'want').mockImplementation((wanted) => void kept.push(wanted));
    title('Still here');
    keepAnew();
    expect(now().revision).toBeUndefined();
    expect(kept.at(-1)).toContain('# Still here\n');
  });

  it('is asked about again once it is back', async () => {
    tell('own', 1, null);
    await vi.advanceTimersByTimeAsync(0);
    useSitting.setState({ saving: 'gone' });
    const save = vi.spyOn(now().saver, 'save');
    tell('own', 1, text);
    expect(save).toHaveBeenCalledWith(true);
  });
});
