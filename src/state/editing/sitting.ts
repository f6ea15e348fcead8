import { create } from 'zustand';
import type { Dossier } from '@/core/dossier/dossier';
import { beginHistory, type History } from '@/core/edits/history/history';
import type { Finding } from '@/core/formats/findings';
import type { Keeper } from './keeping';
import type { Saving } from './saver';

/** Something done to several takes at once, which left the dossier as it is in `on`. */
export interface Said {
  readonly act: 'labelled' | 'moved' | 'framed' | 'unframed' | 'removed';
  /** Their ids, as they were before. */
  readonly takes: ReadonlySet<string>;
  readonly on: Dossier;
}

/** One dossier being edited, from opening it to leaving it. */
export interface Sitting {
  /** The name it is kept under. */
  readonly slug: string;
  /** The name it was opened under; see `movedFrom`. */
  readonly openedAs: string;
  /** What is on disk that this was edited from. */
  readonly revision: number | undefined;
  /** The Markdown, with every step back. */
  readonly history: History;
  /** As it last could be read; null where it never could. */
  readonly dossier: Dossier | null;
  readonly findings: readonly Finding[];
  /** Whether the Markdown reads as a dossier now. */
  readonly readable: boolean;
  /** Which side was changed and is not yet told the other. */
  readonly ahead: 'form' | 'text' | null;
  /** The takes selected for labelling, by id. */
  readonly selected: ReadonlySet<string>;
  /** The take that is shown as a card, by id; null for the first. */
  readonly shown: string | null;
  readonly saving: Saving;
  readonly saver: Keeper;
  /** The name it had before another window's changes took that. */
  readonly movedFrom: string | null;
  /** What another window did to it since it was last saved here: it is shown here too, or waits beside what was typed here. */
  readonly elsewhere: 'followed' | 'changed' | null;
  readonly said: Said | null;
}

/** The dossier that is being edited. See `editing` for what can be done with it. */
export const useSitting = create<Sitting>(() => ({
  slug: '',
  openedAs: '',
  revision: undefined,
  history: beginHistory(''),
  dossier: null,
  findings: [],
  readable: false,
  ahead: null,
  selected: new Set<string>(),
  shown: null,
  saving: 'saved',
  saver: { want() {}, save: async () => {}, waits: () => false, writes: () => false, standOn() {} },
  movedFrom: null,
  elsewhere: null,
  said: null,
}));
