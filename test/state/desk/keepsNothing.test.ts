import { QueryClient } from '@tanstack/react-query';
import { aDossier } from '@test/support/build';
import { aShelf, serve } from '@test/support/shelf';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keptDossierOf } from '@/core/desk/keptDossier';
import { lookAtBackup, makeBackup } from '@/state/desk/copies/backupFile';
import { checkDesk } from '@/state/desk/copies/checkDesk';
import { useLosses } from '@/state/desk/copies/losses';
import { canCopy, listSnapshots, secureBefore } from '@/state/desk/copies/snapshots';
import { flushOnHidden } from '@/state/desk/flushOnHidden';
import { followOwn } from '@/state/desk/followOwn';
import { freeSlug } from '@/state/desk/freeSlug';
import { keepOwn, readOwn, recallOwn, removeOwn } from '@/state/desk/ownDossiers';
import { showOwn, useOwnStore } from '@/state/desk/ownStore';
import { learnPersistence, usePersistence } from '@/state/desk/persistence';

const when = '2026-11-22T10:00:00.000Z';
const found = (slug: string, revision = 1) => ({
  dossier: keptDossierOf(slug, '# An event', revision, when),
  whole: true,
});

beforeEach(() => {
  useOwnStore.setState(useOwnStore.getInitialState());
  useLosses.setState(useLosses.getInitialState());
});

/** Here there is no IndexedDB and no second copy, as in a browser that keeps nothing; what is kept is asked in the browser. */
describe('a desk in a browser that keeps nothing', () => {
  it('never says that a dossier was saved', async () => {
    const keeping = keepOwn('an-event', '# An event');
    expect(useOwnStore.getState().saving).toBe('saving');
    await expect(keeping).rejects.toThrow();
    expect(useOwnStore.getState()).toMatchObject({ saving: 'refused', found: null });
  });

  it('refuses to read, to list and to delete, rather than to claim', async () => {
    await expect(readOwn('an-event')).rejects.toThrow();
    await expect(recallOwn()).rejects.toThrow();
    await expect(removeOwn('an-event')).rejects.toThrow();
    await expect(makeBackup()).resolves.toMatchObject({ text: expect.stringContaining('"parallaxDesk":1') });
    await expect(lookAtBackup('{"a":1}')).resolves.toEqual({ kind: 'none' });
  });

  it('is not held up by copies it has no place for', async () => {
    expect(canCopy()).toBe(false);
    await expect(secureBefore('import')).resolves.toBeUndefined();
    await expect(listSnapshots()).resolves.toEqual([]);
  });

  it('is said not to open, without breaking', async () => {
    await checkDesk();
    expect(useLosses.getState()).toEqual({ losses: [], shut: 'refused' });
  });

  it('does not say how much room it takes, nor that it lasts', async () => {
    await learnPersistence();
    expect(usePersistence.getState()).toEqual({ lasting: 'unknown', used: null });
  });
});

describe('a free name', () => {
  it.each([
    ['A new event', 'a-new-event'],
    ['두 상원의원에게', '두-상원의원에게'],
    ['Qwen', 'qwen-2'],
    ['!!!', 'dossier'],
    ['x'.repeat(200), 'x'.repeat(80)],
    [`${'y'.repeat(79)} z`, 'y'.repeat(79)],
  ])('for %j is %j', async (wanted, slug) => {
    serve(aShelf([aDossier({ slug: 'qwen' })]));
    await expect(freeSlug(wanted)).resolves.toBe(slug);
  });

  it('is found without the library, too', async () => {
    serve(new Map());
    await expect(freeSlug('Qwen')).resolves.toBe('qwen');
  });
});

describe('what is not saved yet', () => {
  it('is saved when the page goes out of sight or away, until that is no longer wanted', () => {
    const flush = vi.fn();
    const stop = flushOnHidden(flush);
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(flush).toHaveBeenCalledTimes(0);
    visibility.mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(flush).toHaveBeenCalledTimes(1);
    window.dispatchEvent(new Event('pagehide'));
    expect(flush).toHaveBeenCalledTimes(2);
    stop();
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('pagehide'));
    expect(flush).toHaveBeenCalledTimes(2);
  });
});

it('what was opened of the reader’s own is opened again when it changed, and nothing else is', () => {
  const client = new QueryClient();
  for (const slug of ['changed', 'same', 'gone', 'other']) client.setQueryData(['dossier', slug, 'en'], slug);
  useOwnStore.setState({
    found: new Map([
      ['changed', found('changed')],
      ['same', found('same')],
      ['gone', found('gone')],
    ]),
  });
  followOwn(client);
  followOwn(client);
  showOwn('changed', found('changed', 2));
  showOwn('gone', null);
  useOwnStore.setState({ saving: 'saved' });
  const isStale = (slug: string) => client.getQueryState(['dossier', slug, 'en'])?.isInvalidated;
  expect(['changed', 'same', 'gone', 'other'].map(isStale)).toEqual([true, false, true, false]);
});
