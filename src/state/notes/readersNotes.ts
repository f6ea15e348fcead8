import { create } from 'zustand';
import type { Refusal } from '@/core/desk/wholeDesk';
import type { NoteChange } from '@/core/notes/readers/noteChange';
import type { NoteDraft } from '@/core/notes/readers/noteDraft';
import type { ReadersNote } from '@/core/notes/readersNotes';

/** A change to the notes on a dossier. */
export interface DossierChange {
  readonly dossier: string;
  readonly change: NoteChange;
}

/** The reader's notes on dossiers that were opened, and what is being done with them. See `keepNotes`. */
export const useReadersNotes = create<{
  readonly byDossier: ReadonlyMap<string, readonly ReadersNote[]>;
  /** The take whose notes are open. */
  readonly noting: { readonly dossier: string; readonly take: string } | null;
  /** What was being written when the notes were closed. */
  readonly unfinished: { readonly dossier: string; readonly take: string; readonly draft: NoteDraft } | null;
  /** What can be undone, the latest last. */
  readonly done: readonly DossierChange[];
  /** What was done last, and can be told of until it is put away. */
  readonly told: 'added' | 'changed' | 'withdrawn' | 'undone' | null;
  readonly saving: 'saving' | 'saved' | Refusal;
}>(() => ({ byDossier: new Map(), noting: null, unfinished: null, done: [], told: null, saving: 'saved' }));

const none: readonly ReadersNote[] = [];

/** The reader's notes on a dossier: the same list until one changes. */
export function useNotesOn(dossier: string): readonly ReadersNote[] {
  return useReadersNotes(({ byDossier }) => byDossier.get(dossier) ?? none);
}

/** Opens the notes on a take. */
export function noteOn(dossier: string, take: string): void {
  useReadersNotes.setState({ noting: { dossier, take }, told: null });
}
