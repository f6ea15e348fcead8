import { create } from 'zustand';
import type { FileRead, FileWish } from '@/core/intake/bytes/fileRead';
import type { GatheredRow } from '@/core/intake/gather/gatherRows';
import type { ColumnMeaning } from '@/core/intake/intake';
import type { IntakeFinding } from '@/core/intake/intakeFindings';
import { placesOfSame } from './standing';

/** A file to read, or text that was pasted. */
export interface Given {
  /** With its folders, where it comes from one. */
  readonly name: string;
  readonly data: Blob | string;
}

/** A file that was read and is being looked at: what it holds, and what of it the reader chose. */
export interface Brought {
  /** Counts up in the order files were brought in. */
  readonly id: number;
  /** What it is read from, once more where the reader asks for another reading. */
  readonly from: Given;
  readonly wish: FileWish;
  readonly read: FileRead;
  /** The takes its stories come to; null while they are gathered, and where it holds no stories. */
  readonly rows: readonly GatheredRow[] | null;
  /** What each column of a table means, as the reader said; null until then. */
  readonly columns: readonly (ColumnMeaning | null)[] | null;
  /** What was found when its columns were read so. */
  readonly alsoFound: readonly IntakeFinding[];
  /** Places among its rows or its dossiers. */
  readonly chosen: ReadonlySet<number>;
  /** Places of which something was kept. */
  readonly kept: ReadonlySet<number>;
  /** Words its rows are filtered by. */
  readonly filter: string;
  readonly order: RowOrder;
  /** What was chosen when the reader asked to see only that, so that a row left by mistake stays in sight; null where all are shown. */
  readonly only: ReadonlySet<number> | null;
  /** True while it is read again. */
  readonly isBusy: boolean;
}

/** How the rows of a file are laid out: as they stand in it, from the last day on, or by outlet. */
export const rowOrders = ['file', 'newest', 'outlet'] as const;
export type RowOrder = (typeof rowOrders)[number];

/** What came of bringing in, to be told. */
export interface BringOutcome {
  readonly done: number;
  readonly all: number;
  readonly ended: 'whole' | 'cancelled' | 'broke';
  /** Files beyond what is read at once. */
  readonly leftOut: number;
  /** Files a system keeps for itself. */
  readonly passedOver: number;
  /** Ids of the files that were read. */
  readonly ids: readonly number[];
}

/** What was brought in. It lasts until the page is closed or loaded again. */
export const useBrought = create<{
  readonly files: readonly Brought[];
  /** What was closed without keeping, each time, and can be brought back. See `closing`. */
  readonly closed: readonly (readonly Brought[])[];
  readonly progress: { readonly done: number; readonly all: number } | null;
  readonly outcome: BringOutcome | null;
}>(() => ({ files: [], closed: [], progress: null, outcome: null }));

let last = 0;

/** Changes what is known of a file; nothing where it was put away meanwhile. */
export function changeBrought(id: number, part: Partial<Omit<Brought, 'id'>>): void {
  useBrought.setState(({ files }) => ({ files: files.map((file) => (file.id === id ? { ...file, ...part } : file)) }));
}

/** Chooses or leaves places among the rows or dossiers of a file. */
export function choose(id: number, places: Iterable<number>, isChosen: boolean): void {
  const file = fileOf(id);
  if (file === undefined) return;
  const chosen = new Set(file.chosen);
  for (const place of places) {
    if (isChosen) chosen.add(place);
    else chosen.delete(place);
  }
  changeBrought(id, { chosen });
}

/** A file as it was just read, see `freshReading`. */
export function addRead(read: FileRead, from: Given): number {
  const id = ++last;
  useBrought.setState(({ files }) => ({
    files: [...files, { id, from, wish: {}, filter: '', order: 'file', ...freshReading(read) }],
  }));
  return id;
}

/** What is known of a file right after it was read, or read again: its dossiers are chosen, but for those that are on the desk as they are. */
export function freshReading(
  read: FileRead,
): Pick<Brought, 'read' | 'rows' | 'columns' | 'alsoFound' | 'chosen' | 'kept' | 'only' | 'isBusy'> {
  const chosen = new Set(read.intake.kind === 'dossiers' ? read.intake.dossiers.keys() : []);
  if (read.intake.kind === 'dossiers') for (const place of placesOfSame(read.intake.dossiers)) chosen.delete(place);
  return { read, rows: null, columns: null, alsoFound: [], chosen, kept: new Set(), only: null, isBusy: false };
}

/** The chosen of a file are on the desk; nothing more of it is chosen for now. */
export function noteKept({ id, chosen, kept }: Brought): void {
  changeBrought(id, { chosen: new Set(), kept: new Set([...kept, ...chosen]), only: null });
}

/** A file that is being looked at; undefined where it was put away. */
export const fileOf = (id: number) => useBrought.getState().files.find((file) => file.id === id);

/** Puts files away: they are no longer looked at. Nothing that was kept changes. */
export function putAway(ids: readonly number[]): void {
  useBrought.setState(({ files }) => ({ files: files.filter(({ id }) => !ids.includes(id)) }));
}
