import type { Briefing } from '@/core/briefing/briefing';
import type { Dossier } from '@/core/dossier/dossier';
import type { Finding } from './findings';

/** The outcome of reading a file: what it holds, and what a reader should know about it. */
export type Reading = { readonly findings: readonly Finding[] } & (
  | { readonly kind: 'dossier'; readonly format: string; readonly dossier: Dossier }
  | { readonly kind: 'briefing'; readonly format: string; readonly briefing: Briefing }
  | { readonly kind: 'unreadable'; readonly format: string | null }
);

/** Where a value stands in a draft: `['takes', 3, 'link']`. */
export type Path = readonly PropertyKey[];

/** What a format hands over before validation: plain values, and findings with lines. */
export interface Draft {
  readonly kind: 'dossier' | 'briefing';
  /** Null where nothing could be made of the file; a finding then says why. */
  readonly draft: object | null;
  readonly findings: readonly Finding[];
  /** The line a value of the draft comes from, or that of the nearest thing around it. */
  lineOf(path: Path): number;
}

/** One kind of file. `formats` lists them in the order they are tried. */
export interface Format {
  readonly id: string;
  /** Looks at content, never at a file's name. */
  recognises(text: string): boolean;
  /** Never throws; whatever is wrong becomes a finding. */
  read(text: string): Draft;
}
