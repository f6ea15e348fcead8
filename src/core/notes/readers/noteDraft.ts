import type { Layer } from '@/core/notes/layer';
import type { Note } from '@/core/notes/note';
import { vocabularies } from '@/core/notes/vocabulary/vocabularies';

/** What a note may be about, each with its codes and what it cannot do without. To add one: a line here, and its words. */
export const noteKinds = {
  frame: { codes: vocabularies.frames.codes, needsToward: false, needsText: (code: string) => code === 'fr.other' },
  treatment: { codes: vocabularies.treatment.codes, needsToward: false, needsText: () => false },
  stance: { codes: vocabularies.stance.codes, needsToward: true, needsText: () => false },
  entman: { codes: vocabularies.entman.codes, needsToward: false, needsText: () => true },
  comment: { codes: [], needsToward: false, needsText: () => true },
} as const satisfies Record<
  string,
  { readonly codes: readonly string[]; readonly needsToward: boolean; readonly needsText: (code: string) => boolean }
>;
export type NoteKind = keyof typeof noteKinds;
export const noteKindNames = Object.keys(noteKinds) as readonly NoteKind[];

/** A note as it is being written: what is not said yet is empty. */
export interface NoteDraft {
  readonly kind: NoteKind;
  readonly code: string;
  readonly toward: string;
  readonly text: string;
  /** The words it is about, in one text of the take; null where it is about the take. */
  readonly on: { readonly layer: Layer; readonly words: string; readonly start: number } | null;
}

export const emptyDraft: NoteDraft = { kind: 'frame', code: '', toward: '', text: '', on: null };

/** What a draft lacks to be a note, the first of it; null where it is one. */
export function lacks({ kind, code, toward, text }: NoteDraft): 'code' | 'toward' | 'text' | null {
  const { codes, needsToward, needsText } = noteKinds[kind];
  if (codes.length > 0 && !codes.some((each) => each === code)) return 'code';
  if (needsToward && toward.trim() === '') return 'toward';
  return needsText(code) && text.trim() === '' ? 'text' : null;
}

/**
 * The note a draft says, the reader's, of the day `asOf` (ISO); null where it
 * lacks something. A comment is its own value; with any other note the free
 * words stand beside the code. What the kind has no place for is left out.
 */
export function noteOf(draft: NoteDraft, asOf: string): Note | null {
  if (lacks(draft) !== null) return null;
  const { kind, code, on } = draft;
  const toward = kind === 'stance' || kind === 'treatment' ? draft.toward.trim() : '';
  const text = draft.text.trim();
  return {
    facet: kind,
    value: kind === 'comment' ? text : code,
    by: 'reader',
    source: null,
    layer: on?.layer ?? null,
    words: on?.words ?? null,
    ...(on !== null && { start: on.start }),
    ...(toward !== '' && { toward }),
    ...(kind !== 'comment' && text !== '' && { text }),
    asOf,
  };
}

/** The draft that says a note, to be changed; an empty one where the note is of no kind a reader writes here. */
export function draftOf({ facet, value, toward = '', text = '', layer, words, start }: Note): NoteDraft {
  const kind = noteKindNames.find((name) => name === facet);
  if (kind === undefined) return emptyDraft;
  const on = layer !== null && words !== null && start !== undefined ? { layer, words, start } : null;
  return kind === 'comment' ? { kind, code: '', toward: '', text: value, on } : { kind, code: value, toward, text, on };
}
