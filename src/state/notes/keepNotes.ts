import { joinKeptNotes, readKeptNotes, writeKeptNotes } from '@/core/notes/readers/keptNotes';
import { changeNotes, inverseOf, type NoteChange } from '@/core/notes/readers/noteChange';
import type { ReadersNote } from '@/core/notes/readersNotes';
import { alterKept, readKept } from '@/sources/desk';
import { refusalOf } from '@/sources/secondCopy/refusalOf';
import { readAllKept } from '@/sources/wholeDesk';
import { type DossierChange, useReadersNotes } from '@/state/notes/readersNotes';

/** Changes not on disk yet. A refused one waits here, and goes with the next that is made. */
let waiting: readonly DossierChange[] = [];
let writing: Promise<void> = Promise.resolve();

/** Has what is kept copied outside the database, too; it is kept whether or not that succeeds. */
const copy = (dossier: string) =>
  import('@/sources/secondCopy/twins').then(({ writeTwin }) => writeTwin('notes', dossier)).catch(() => {});

/** Other windows of the app hear which dossier's notes changed. Where nothing is kept there is nothing to hear. */
const windows =
  typeof indexedDB === 'undefined' || typeof BroadcastChannel === 'undefined'
    ? null
    : new BroadcastChannel('parallax.notes');
windows?.addEventListener('message', ({ data }) => {
  if (typeof data === 'string') void rereadNotes(data).catch(() => {});
});

function show(dossier: string, notes: readonly ReadersNote[]): void {
  useReadersNotes.setState(({ byDossier }) => ({ byDossier: new Map(byDossier).set(dossier, notes) }));
}

/** The notes of a kept text with what is still waiting to be written. */
function showKept(dossier: string, text: string | null): void {
  const changes = waiting.filter((each) => each.dossier === dossier);
  show(
    dossier,
    changes.reduce((notes, { change }) => changeNotes(notes, change), readKeptNotes(text).notes),
  );
}

/** Shows the notes on a dossier as they are kept now. */
export async function rereadNotes(dossier: string): Promise<void> {
  showKept(dossier, await readKept('notes', dossier));
}

/** Shows all notes there are, on whatever dossier. */
export async function recallAllNotes(): Promise<void> {
  for (const [dossier, text] of await readAllKept('notes')) showKept(dossier, text);
}

/** Shows the notes on some dossiers as they are kept now, here and in other windows. */
export async function retellNotes(dossiers: readonly string[]): Promise<void> {
  for (const dossier of dossiers) {
    await rereadNotes(dossier);
    windows?.postMessage(dossier);
  }
}

/** Makes a change, shows it at once, and keeps it; it can be undone. */
export async function changeNote(dossier: string, change: NoteChange): Promise<void> {
  const told = change.out === null ? 'added' : change.in === null ? 'withdrawn' : 'changed';
  useReadersNotes.setState(({ done }) => ({ done: [...done, { dossier, change }], told }));
  await apply({ dossier, change });
}

/** Undoes what was done last and not undone yet. */
export async function undoNote(): Promise<void> {
  const { done } = useReadersNotes.getState();
  const last = done.at(-1);
  if (last === undefined) return;
  useReadersNotes.setState({ done: done.slice(0, -1), told: 'undone' });
  await apply({ dossier: last.dossier, change: inverseOf(last.change) });
}

async function apply({ dossier, change }: DossierChange): Promise<void> {
  waiting = [...waiting, { dossier, change }];
  show(dossier, changeNotes(useReadersNotes.getState().byDossier.get(dossier) ?? [], change));
  useReadersNotes.setState({ saving: 'saving' });
  writing = writing.then(write);
  await writing;
}

/** Writes what waits, each dossier in one go upon what is kept there now, which another window may have changed. */
async function write(): Promise<void> {
  const changes = waiting;
  try {
    for (const dossier of new Set(changes.map((each) => each.dossier))) {
      const own = changes.filter((each) => each.dossier === dossier);
      const text = await alterKept('notes', dossier, (kept) => {
        const { notes, unread } = readKeptNotes(kept);
        return writeKeptNotes({ notes: own.reduce((now, { change }) => changeNotes(now, change), notes), unread });
      });
      waiting = waiting.filter((each) => !own.includes(each));
      showKept(dossier, text);
      windows?.postMessage(dossier);
      await copy(dossier);
    }
    if (waiting.length === 0) useReadersNotes.setState({ saving: 'saved' });
  } catch (cause) {
    useReadersNotes.setState({ saving: await refusalOf(cause) });
  }
}

/** Tries once more to write what was refused. */
export async function retryNotes(): Promise<void> {
  useReadersNotes.setState({ saving: 'saving' });
  writing = writing.then(write);
  await writing;
}

/**
 * Shows that notes were wiped from the device, here and in other windows.
 * Answers with all that was there: what was on disk, and what never got there.
 */
export function forgetNotes(wiped: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const all = new Map(wiped);
  for (const [dossier, notes] of useReadersNotes.getState().byDossier) {
    const text = writeKeptNotes(joinKeptNotes(readKeptNotes(all.get(dossier) ?? null), { notes, unread: [] }));
    if (text !== null) all.set(dossier, text);
  }
  waiting = [];
  useReadersNotes.setState({ byDossier: new Map(), done: [], told: null, saving: 'saved' });
  for (const dossier of all.keys()) windows?.postMessage(dossier);
  return all;
}

/** Puts back notes that were wiped, beside those made since. */
export async function restoreNotes(wiped: ReadonlyMap<string, string>): Promise<void> {
  for (const [dossier, text] of wiped) {
    const all = await alterKept('notes', dossier, (now) =>
      writeKeptNotes(joinKeptNotes(readKeptNotes(text), readKeptNotes(now))),
    );
    showKept(dossier, all);
    windows?.postMessage(dossier);
  }
}
