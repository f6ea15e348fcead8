import type { Briefing } from '@/core/briefing/briefing';
import type { Dossier } from '@/core/dossier/dossier';
import type { FormatId } from './formatIds';
import type { IntakeFinding } from './intakeFindings';
import type { Story, StoryPart } from './story';

/** An outlet a file lists, without a story. */
export interface ListedOutlet {
  readonly line: number;
  readonly outlet: string;
  readonly domain: string | null;
  /** As the file labels it. */
  readonly country: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** Where its stories can be had from. */
  readonly feed: string | null;
}

/** Words somebody marked in a text, or a label they gave the whole of it. Who they are is not kept. */
export interface Mark {
  readonly label: string;
  /** Null where the label is of the whole text. In UTF-16 units of that text. */
  readonly span: { readonly start: number; readonly end: number } | null;
}

/** A text somebody annotated. */
export interface MarkedText {
  readonly line: number;
  readonly text: string;
  /** Which take it is about, where the file says so. */
  readonly link: string | null;
  readonly title: string | null;
  readonly marks: readonly Mark[];
}

/** A table whose columns nobody has named a meaning for. */
export interface RawTable {
  readonly header: readonly string[];
  /** Rows by column, each with the line it begins on. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  /** What each column is likely to be; null where nothing tells. */
  readonly guessed: readonly (ColumnMeaning | null)[];
}

/** What a column of a table can mean, in the order they are offered. */
export const columnMeanings = [
  'link',
  'outlet',
  'country',
  'region',
  'language',
  'lens',
  'headline',
  'gist',
  'quote',
  'published',
  'byline',
  'description',
] as const;
export type ColumnMeaning = (typeof columnMeanings)[number];

/** What a file holds. */
export type Contents =
  | { readonly kind: 'dossiers'; readonly dossiers: readonly Dossier[] }
  | { readonly kind: 'briefing'; readonly briefing: Briefing }
  /** `title` names the list, feed or search, where the file does. */
  | { readonly kind: 'stories'; readonly stories: readonly Story[]; readonly title: string | null }
  | { readonly kind: 'outlets'; readonly outlets: readonly ListedOutlet[] }
  | { readonly kind: 'marks'; readonly texts: readonly MarkedText[] }
  | { readonly kind: 'table'; readonly table: RawTable }
  /** A whole desk, as it was saved. */
  | { readonly kind: 'backup'; readonly text: string }
  | { readonly kind: 'nothing' };

/** What reading a file came to: what it holds, and everything odd about it with its line. */
export type Intake = {
  readonly format: FormatId | null;
  /** What in the file told its kind, as it stands there: `articles[0].seendate`. */
  readonly saw: string | null;
  readonly findings: readonly IntakeFinding[];
  /** What such files have no place for. */
  readonly lacks: readonly StoryPart[];
  /** Other kinds it may be as well; the reader is asked. Empty where there is no doubt. */
  readonly orElse: readonly FormatId[];
} & Contents;
