import { useMemo } from 'react';
import type { AboutText } from '@/core/desk/aboutText';
import { firstFree } from '@/core/desk/firstFree';
import {
  type FoundDossier,
  type KeptDossier,
  keptDossierOf,
  readKeptDossier,
  writeKeptDossier,
} from '@/core/desk/keptDossier';
import { readKept } from '@/sources/desk';
import { type InHand, inOneGo } from '@/sources/inOneGo';
import { refusalOf } from '@/sources/secondCopy/refusalOf';
import { dropTwin, writeTwin } from '@/sources/secondCopy/twins';
import { readAllKept } from '@/sources/wholeDesk';
import { secureBefore } from './copies/snapshots';
import { Gone } from './gone';
import { showOwn, useOwnStore } from './ownStore';

/** Other windows of the app hear which dossier changed, or that many did. Where nothing is kept there is nothing to hear. */
const windows =
  typeof indexedDB === 'undefined' || typeof BroadcastChannel === 'undefined'
    ? null
    : new BroadcastChannel('parallax.dossiers');
windows?.addEventListener('message', ({ data }) => {
  void (typeof data === 'string' ? readOwn(data) : recallOwn()).catch(() => {});
});

/** Fills the store from disk. Rejects where the browser keeps nothing. */
export async function recallOwn(): Promise<void> {
  const all = await readAllKept('dossiers');
  useOwnStore.setState({ found: new Map([...all].map(([slug, kept]) => [slug, readKeptDossier(slug, kept)])) });
}

/** Fills the store again after many changed, and tells other windows. */
export async function retellOwn(): Promise<void> {
  windows?.postMessage(null);
  await recallOwn();
}

/** The reader's own dossiers, newest change first; none until they were recalled. */
export function useOwnDossiers(): readonly KeptDossier[] {
  const found = useOwnStore((now) => now.found);
  return useMemo(
    () =>
      [...(found?.values() ?? [])]
        .map(({ dossier }) => dossier)
        .sort((one, other) => other.changed.localeCompare(one.changed) || one.slug.localeCompare(other.slug)),
    [found],
  );
}

/** A dossier as it is kept now, or null. Rejects where the browser keeps nothing. */
export async function readOwn(slug: string): Promise<KeptDossier | null> {
  const kept = await readKept('dossiers', slug);
  const found = kept === null ? null : readKeptDossier(slug, kept);
  showOwn(slug, found);
  return found?.dossier ?? null;
}

/**
 * Keeps the text of a dossier, and answers with what is on disk then, in the
 * database and beside it: a browser that is killed may lose the first. `basedOn`
 * is the revision it was edited from; without it the text is new. Where
 * something else has come to stand under the name meanwhile, both are kept:
 * this one under a name of its own. Rejects with `Gone` where what it was edited
 * from was deleted meanwhile, and, as `refusalOf` words it, where the browser
 * refuses; then nothing was changed. `about` is what the text says of itself, where
 * that was read already: of a long text it takes a while.
 */
export async function keepOwn(slug: string, text: string, basedOn?: number, about?: AboutText): Promise<KeptDossier> {
  useOwnStore.setState({ saving: 'saving' });
  try {
    const kept = await inOneGo(['dossiers'], (hand) => writeIn(hand, slug, text, basedOn, about));
    await tell(kept.slug, kept);
    useOwnStore.setState({ saving: 'saved' });
    void secureBefore('edit');
    return kept;
  } catch (cause) {
    useOwnStore.setState({ saving: cause instanceof Gone ? 'idle' : await refusalOf(cause) });
    throw cause;
  }
}

/** What this window wrote last, as it stands on disk: what stands there still need not be read and checked again. */
let written: { readonly record: string; readonly dossier: KeptDossier } | null = null;

function readStanding(slug: string, record: string): FoundDossier {
  if (written?.dossier.slug === slug && written.record === record) return { dossier: written.dossier, whole: true };
  return readKeptDossier(slug, record);
}

async function writeIn(
  hand: InHand,
  slug: string,
  text: string,
  basedOn: number | undefined,
  about: AboutText | undefined,
): Promise<KeptDossier> {
  const store = hand.objectStore('dossiers');
  const standing = await store.get(slug);
  const now = standing === undefined ? null : readStanding(slug, standing);
  if (now?.whole && now.dossier.text === text) return now.dossier;
  if (now === null && basedOn !== undefined) throw new Gone(slug);
  const isFree = now === null || now.dossier.revision === basedOn;
  const names = isFree ? [] : await store.getAllKeys();
  const name = isFree ? slug : firstFree(slug, (each) => names.includes(each));
  const revision = isFree ? (basedOn ?? 0) + 1 : 1;
  const kept = keptDossierOf(name, text, revision, new Date().toISOString(), about);
  const record = writeKeptDossier(kept);
  await store.put(record, name);
  written = { record, dossier: kept };
  return kept;
}

/** Shows what is kept under a name now, here and in other windows, and has it copied. Never rejects. */
async function tell(slug: string, dossier: KeptDossier | null): Promise<void> {
  showOwn(slug, dossier && { dossier, whole: true });
  windows?.postMessage(slug);
  void stepOut(slug, dossier === null);
  await writeTwin('dossiers', slug);
}

/** Has a folder on disk that is linked follow, in browsers that can have one. */
async function stepOut(slug: string, isGone: boolean): Promise<void> {
  if (!('showDirectoryPicker' in globalThis)) return;
  const { dropFromFolder, recallLinked } = await import('./folder/linkedFolder');
  await (isGone ? dropFromFolder(slug) : recallLinked()).catch(() => {});
}

/**
 * Takes a dossier off the desk, and answers with its undo, which puts it back as
 * it stood: under its name, or one of its own where that is taken by then.
 */
export async function removeOwn(slug: string): Promise<() => Promise<void>> {
  await secureBefore('delete');
  await dropTwin('dossiers', slug);
  const kept = await inOneGo(['dossiers'], async (hand) => {
    const standing = await hand.objectStore('dossiers').get(slug);
    await hand.objectStore('dossiers').delete(slug);
    return standing;
  });
  await tell(slug, null);
  return async () => {
    if (kept !== undefined) await putBack(slug, kept);
  };
}

async function putBack(slug: string, kept: string): Promise<void> {
  const name = await inOneGo(['dossiers'], async (hand) => {
    const store = hand.objectStore('dossiers');
    const names = await store.getAllKeys();
    const free = firstFree(slug, (each) => names.includes(each));
    await store.put(kept, free);
    return free;
  });
  await tell(name, readKeptDossier(name, kept).dossier);
}
