import type { Finding, Weight } from '@/core/formats/findings';

/**
 * What is worth telling about a file that is brought in, besides what is told
 * of dossiers. What is true of many rows is told once, with their count and
 * the line of the first.
 */
export type IntakeFinding = Finding | ({ readonly line: number } & (BytesFinding | RowFinding | TextFinding));

type BytesFinding =
  /** Not text: a picture, a program, a document of another kind. `kind` as its first bytes say, where they do. */
  | { readonly code: 'not-text'; readonly kind: string | null }
  /** More bytes than are read. */
  | { readonly code: 'file-too-heavy'; readonly bytes: number; readonly most: number }
  /** The encoding was found by trying; the reader may choose another. */
  | { readonly code: 'encoding-tried'; readonly encoding: string }
  /** No encoding makes it text without loss. */
  | { readonly code: 'encoding-unknown' }
  /** The file declares one encoding and is in another. */
  | { readonly code: 'encoding-differs'; readonly declared: string; readonly encoding: string }
  /** Text that had been encoded twice was put right, where that goes both ways: on so many lines. */
  | { readonly code: 'encoded-twice'; readonly count: number }
  /** Letters an encoding had no place for when the file was saved: question marks stand there. */
  | { readonly code: 'letters-questioned'; readonly count: number }
  /** Characters without meaning (NUL) between the letters. */
  | { readonly code: 'nulls-removed'; readonly count: number }
  | { readonly code: 'zip-broken' }
  /** It unpacks to more than `most` bytes; `times` where that is so many times its own size, and null where it is the most that is read. */
  | { readonly code: 'zip-too-large'; readonly most: number; readonly times: number | null }
  /** Files a system puts into a zip for itself; `name` is that of the first. */
  | { readonly code: 'zip-system-files'; readonly count: number; readonly name: string }
  | { readonly code: 'zip-entry-left-out'; readonly name: string }
  | { readonly code: 'zip-in-zip'; readonly name: string }
  | { readonly code: 'too-many-files'; readonly most: number }
  /** Reading took longer than a file may take. */
  | { readonly code: 'reading-too-long'; readonly seconds: number }
  | { readonly code: 'reading-broke' }
  /** The browser could not open it: moved, deleted, or not allowed. */
  | { readonly code: 'file-unreachable' };

type TextFinding =
  /** Nested deeper than is read. */
  | { readonly code: 'too-deep'; readonly most: number }
  | { readonly code: 'line-too-long'; readonly most: number }
  /** A document type declaration, which is refused before any reader of XML sees it. */
  | { readonly code: 'xml-declares-type' }
  | { readonly code: 'xml-broken' }
  | { readonly code: 'yaml-broken' }
  /** What a tool answered instead of a list. */
  | {
      readonly code: 'tool-said';
      readonly said: 'nothing' | 'too-often' | 'words-short' | 'error';
      readonly text: string;
    }
  /** A list of files of its own, not of stories. */
  | { readonly code: 'is-index' }
  /** Packed in a form whose plain twin can be read: which. */
  | { readonly code: 'wants-other-export'; readonly form: string };

type RowFinding =
  /** A row, item or line that is no story, and is left out. */
  | { readonly code: 'row-unreadable'; readonly text: string }
  | { readonly code: 'rows-withdrawn'; readonly count: number }
  | { readonly code: 'rows-short'; readonly count: number }
  /** Rows with more cells than the header names. */
  | { readonly code: 'rows-long'; readonly count: number }
  | { readonly code: 'rows-beyond'; readonly count: number; readonly most: number }
  | { readonly code: 'columns-beyond'; readonly count: number; readonly most: number }
  /** Rows or lines in which nothing tells of a story. */
  | { readonly code: 'rows-left-out'; readonly count: number; readonly text: string }
  /** A quotation mark of a cell that never closes, or closes in its midst. */
  | { readonly code: 'cell-unclosed' }
  | { readonly code: 'links-refused'; readonly count: number; readonly text: string }
  | { readonly code: 'links-missing'; readonly count: number }
  /** An address that hides where it leads until it is opened. */
  | { readonly code: 'links-hidden'; readonly count: number }
  | { readonly code: 'links-cleaned'; readonly count: number }
  | { readonly code: 'dates-unreadable'; readonly count: number; readonly text: string }
  | { readonly code: 'dates-first-seen'; readonly count: number }
  | { readonly code: 'countries-guessed'; readonly count: number; readonly source: string }
  /** What stands in a country's place and is no one country. */
  | { readonly code: 'countries-unreadable'; readonly count: number; readonly text: string }
  | { readonly code: 'languages-unreadable'; readonly count: number; readonly text: string }
  | { readonly code: 'fields-withheld'; readonly count: number }
  | { readonly code: 'annotators-removed'; readonly count: number }
  | { readonly code: 'markup-removed'; readonly count: number }
  | { readonly code: 'usage-terms'; readonly text: string }
  /** Written by a model, as the file or its maker says. */
  | { readonly code: 'written-by-model'; readonly source: string }
  /** Rows that list a page of the file once more: neither takes nor carriers. */
  | { readonly code: 'pages-again'; readonly count: number }
  /** Publishers' own descriptions, which are shown while choosing and not kept. */
  | { readonly code: 'descriptions-left'; readonly count: number }
  /** Marks on places that are not in their text; `text` is the label of the first. */
  | { readonly code: 'marks-outside'; readonly count: number; readonly text: string }
  /** Entries of a list of outlets that give no address; `text` is the name of the first. */
  | { readonly code: 'outlets-unlinked'; readonly count: number; readonly text: string }
  | ({ readonly code: 'field-left-out' } & LeftField)
  /** Several fields of one file, in the order they are met. */
  | { readonly code: 'fields-left-out'; readonly fields: readonly LeftField[] };

/** A field nothing here has a place for, and how often it held something. */
interface LeftField {
  readonly field: string;
  readonly count: number;
}

/** How much each weighs; see `weightOf` for those told of dossiers. */
export const intakeWeightOf: Readonly<Record<Exclude<IntakeFinding['code'], Finding['code']>, Weight>> = {
  'not-text': 'fault',
  'file-too-heavy': 'fault',
  'encoding-tried': 'notice',
  'encoding-unknown': 'fault',
  'encoding-differs': 'notice',
  'encoded-twice': 'notice',
  'letters-questioned': 'fault',
  'nulls-removed': 'notice',
  'zip-broken': 'fault',
  'zip-too-large': 'fault',
  'zip-system-files': 'notice',
  'zip-entry-left-out': 'fault',
  'zip-in-zip': 'fault',
  'too-many-files': 'fault',
  'reading-too-long': 'fault',
  'reading-broke': 'fault',
  'file-unreachable': 'fault',
  'too-deep': 'fault',
  'line-too-long': 'fault',
  'xml-declares-type': 'fault',
  'xml-broken': 'fault',
  'yaml-broken': 'fault',
  'tool-said': 'fault',
  'is-index': 'fault',
  'wants-other-export': 'fault',
  'row-unreadable': 'fault',
  'rows-withdrawn': 'notice',
  'rows-short': 'notice',
  'rows-long': 'notice',
  'rows-beyond': 'fault',
  'columns-beyond': 'fault',
  'rows-left-out': 'notice',
  'cell-unclosed': 'fault',
  'links-refused': 'fault',
  'links-missing': 'notice',
  'links-hidden': 'notice',
  'links-cleaned': 'notice',
  'dates-unreadable': 'fault',
  'dates-first-seen': 'notice',
  'countries-guessed': 'notice',
  'countries-unreadable': 'notice',
  'languages-unreadable': 'notice',
  'fields-withheld': 'notice',
  'annotators-removed': 'notice',
  'markup-removed': 'notice',
  'usage-terms': 'notice',
  'written-by-model': 'notice',
  'pages-again': 'notice',
  'descriptions-left': 'notice',
  'marks-outside': 'fault',
  'outlets-unlinked': 'notice',
  'field-left-out': 'notice',
  'fields-left-out': 'notice',
};
