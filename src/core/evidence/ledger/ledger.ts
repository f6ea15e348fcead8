import type { Layer } from '@/core/notes/layer';
import type { Place } from '@/core/reading/passages';
import type { Quantity } from '@/core/reading/quantities/quantity';

/** Whose words: the outlet's (link, headline, quotation untranslated, full text), or the dossier's, translations among them. */
export const voices = ['outlet', 'dossier'] as const;
export type Voice = (typeof voices)[number];

/** A place with the layer it is in. */
export interface LedgerPlace extends Place {
  readonly layer: Layer;
}

/** A take, or the dossier's own voice where `take` is null, and the layers it has words in. */
export interface LedgerColumn {
  readonly take: string | null;
  readonly layers: readonly Layer[];
}

/** A figure, a day or stretch of days, or someone named. */
export type LedgerSubject =
  | { readonly kind: 'figure'; readonly figure: Quantity }
  | { readonly kind: 'date'; readonly from: string; readonly to: string; readonly text: string }
  | { readonly kind: 'name'; readonly name: string };

/** One figure or claim against the takes. */
export interface LedgerRow {
  readonly subject: LedgerSubject;
  /** Only columns that hold it, in the order of the columns. */
  readonly held: readonly { readonly column: number; readonly places: readonly LedgerPlace[] }[];
  /** How many takes hold it; the dossier's own voice is not counted. */
  readonly takes: number;
  /** Rows of figures that compete with it, by their place in the ledger, the nearest first. */
  readonly near: readonly number[];
}

/** The figures and claims of a dossier against its takes. `cellsOf` reads it. */
export interface Ledger {
  readonly columns: readonly LedgerColumn[];
  readonly rows: readonly LedgerRow[];
}
