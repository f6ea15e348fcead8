import { create } from 'zustand';
import type { AboutText } from '@/core/desk/aboutText';
import type { Refusal } from '@/core/desk/wholeDesk';
import { refusalOf } from '@/sources/secondCopy/refusalOf';
import { keepOwn, removeOwn } from '@/state/desk/ownDossiers';
import { type Brought, useBrought } from '@/state/intake/brought';
import { type Destination, useDestination } from './destination';

/** Something that was kept from what was brought in, and its way back. */
export interface KeptAct {
  readonly slug: string;
  readonly title: string;
  /** A dossier of its own, takes added to one, notes added to one, or a text kept to be mended. */
  readonly kind: 'saved' | 'added' | 'noted';
  /** Takes or notes added. */
  readonly count: number;
  /** True where another window had changed the dossier meanwhile: this stands beside it. */
  readonly isBeside: boolean;
  /** Takes it off the desk again. */
  undo(): Promise<unknown>;
  /** The files as they were being looked at, and where they were to go. */
  readonly before: { readonly files: readonly Brought[]; readonly to: Destination };
}

/** What is told of something kept, once it is on disk. */
export type Kept = Omit<KeptAct, 'before'>;

/** What was kept in this sitting, and what the browser refused to keep. */
export const useKept = create<{
  readonly acts: readonly KeptAct[];
  readonly undone: KeptAct | null;
  readonly isKeeping: boolean;
  readonly refused: Refusal | null;
}>(() => ({ acts: [], undone: null, isKeeping: false, refused: null }));

/**
 * Keeps something, and says whether all of it was kept; `note` tells of each
 * part once it is on disk. Only one thing is kept at a time.
 */
export async function keeping(keep: (note: (act: Kept) => void) => Promise<void>): Promise<boolean> {
  if (useKept.getState().isKeeping) return false;
  useKept.setState({ isKeeping: true, refused: null, undone: null });
  const before = { files: useBrought.getState().files, to: useDestination.getState() };
  const note = (act: Kept) => useKept.setState(({ acts }) => ({ acts: [...acts, { ...act, before }] }));
  try {
    await keep(note);
    useKept.setState({ isKeeping: false });
    return true;
  } catch (cause) {
    useKept.setState({ isKeeping: false, refused: await refusalOf(cause) });
    return false;
  }
}

/** Undoes what was kept last and not undone yet; the files are looked at again as they were. */
export async function undoKept(): Promise<void> {
  const last = useKept.getState().acts.at(-1);
  if (last === undefined || useKept.getState().isKeeping) return;
  useKept.setState(({ acts }) => ({ acts: acts.slice(0, -1), isKeeping: true, refused: null }));
  try {
    await last.undo();
    const { files, to } = last.before;
    useBrought.setState((now) => ({ files: [...files, ...now.files.filter((file) => !isAmong(file, files))] }));
    useDestination.setState(to);
    useKept.setState({ isKeeping: false, undone: last });
  } catch (cause) {
    const refused = await refusalOf(cause);
    useKept.setState(({ acts }) => ({ acts: [...acts, last], isKeeping: false, refused }));
  }
}

const isAmong = (file: Brought, files: readonly Brought[]) => files.some(({ id }) => id === file.id);

/** Puts away what is told of things kept; they stay kept. */
export function putAwayKept(): void {
  useKept.setState({ acts: [], undone: null, refused: null });
}

/** How adding to a dossier is told: the takes, or where none is new the notes. */
export function toldOf({ added, noted }: { readonly added: number; readonly noted: number }) {
  return added > 0 || noted === 0
    ? ({ kind: 'added', count: added } as const)
    : ({ kind: 'noted', count: noted } as const);
}

/** Puts a text in the place of one of the desk's, and answers with what stands there and the way back. See `keepOwn`. */
export async function changeOwn(
  before: { readonly slug: string; readonly text: string; readonly revision: number },
  text: string,
  about?: AboutText,
): Promise<Pick<KeptAct, 'slug' | 'title' | 'isBeside' | 'undo'>> {
  const kept = await keepOwn(before.slug, text, before.revision, about);
  const isBeside = kept.slug !== before.slug;
  const undo = () => (isBeside ? removeOwn(kept.slug) : keepOwn(kept.slug, before.text, kept.revision));
  return { slug: kept.slug, title: kept.title, isBeside, undo };
}

/** Keeps a new text on the desk, and answers with what stands there and the way back. See `keepOwn`. */
export async function addOwn(
  slug: string,
  text: string,
  about?: AboutText,
): Promise<Pick<KeptAct, 'slug' | 'title' | 'isBeside' | 'undo'>> {
  const kept = await keepOwn(slug, text, undefined, about);
  return { slug: kept.slug, title: kept.title, isBeside: false, undo: () => removeOwn(kept.slug) };
}
