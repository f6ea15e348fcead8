/**
 * Everything worth telling about a file: a fact, and the line it is about
 * (counted from 1). The words are in `i18n`, one for each code, and a code
 * without words does not compile.
 */
export type Finding = { readonly line: number } & (
  | CountFinding
  | HeadFinding
  | SectionFinding
  | TakeFinding
  | FileFinding
);

/** What a file states of itself against what it holds. */
type CountFinding =
  | { readonly code: 'takes-differ'; readonly declared: number; readonly found: number }
  | { readonly code: 'lenses-differ'; readonly declared: number; readonly found: number; readonly unlabelled: number }
  | { readonly code: 'regions-differ'; readonly declared: number; readonly found: number }
  /** Quotations printed in the dossier's language only, of articles in another. */
  | { readonly code: 'quotes-translated'; readonly count: number };

type HeadFinding =
  | { readonly code: 'frontmatter-ignored' }
  | { readonly code: 'title-missing' }
  | { readonly code: 'meta-missing' }
  | { readonly code: 'meta-key-unknown'; readonly key: string }
  | { readonly code: 'date-unreadable'; readonly text: string }
  | { readonly code: 'count-unreadable'; readonly text: string }
  | { readonly code: 'language-unreadable'; readonly text: string };

type SectionFinding =
  | { readonly code: 'section-missing'; readonly section: 'summary' }
  | { readonly code: 'section-unknown'; readonly heading: string }
  | { readonly code: 'takes-section-missing' }
  /** A line that stands where nothing is read, and is left out. */
  | { readonly code: 'text-unplaced'; readonly text: string }
  /** The file ends before what it says it holds. */
  | { readonly code: 'file-cut' };

type TakeFinding =
  /** A lens heading without words. */
  | { readonly code: 'lens-empty' }
  | { readonly code: 'lens-repeated'; readonly lens: string }
  | { readonly code: 'lens-without-takes'; readonly lens: string }
  | { readonly code: 'take-before-lens'; readonly outlet: string }
  | { readonly code: 'take-without-outlet' }
  | { readonly code: 'region-missing'; readonly outlet: string }
  /** Direction marks and characters without width, taken out of a name or an address. */
  | { readonly code: 'hidden-characters'; readonly text: string }
  | { readonly code: 'link-missing'; readonly outlet: string }
  /** Not a web address: shown as text, never linked. */
  | { readonly code: 'link-refused'; readonly text: string }
  /** An address that names one host and leads to another. */
  | { readonly code: 'link-disguised'; readonly text: string; readonly host: string }
  | { readonly code: 'link-twice'; readonly text: string }
  | { readonly code: 'quote-unclosed'; readonly outlet: string }
  | { readonly code: 'note-unreadable'; readonly text: string }
  | { readonly code: 'take-line-unknown'; readonly text: string }
  | { readonly code: 'take-unreadable'; readonly field: string };

type FileFinding =
  /** Letters that were lost when the file was decoded or saved: � stands in their place. */
  | { readonly code: 'letters-lost'; readonly count: number }
  /** A value that is not of its kind: `takes.3.published`. */
  | { readonly code: 'value-unreadable'; readonly field: string }
  | { readonly code: 'version-unknown'; readonly version: string }
  | { readonly code: 'json-broken' }
  | { readonly code: 'file-empty' }
  | { readonly code: 'file-is-page' }
  | { readonly code: 'file-too-large'; readonly characters: number; readonly most: number }
  | { readonly code: 'form-unknown' };

/** `fault`: a part of the file is lost or unusable. `notice`: worth knowing, the dossier is whole. */
export type Weight = 'fault' | 'notice';

/** How much each finding weighs. */
export const weightOf: Readonly<Record<Finding['code'], Weight>> = {
  'takes-differ': 'notice',
  'lenses-differ': 'notice',
  'regions-differ': 'notice',
  'quotes-translated': 'notice',
  'frontmatter-ignored': 'notice',
  'title-missing': 'fault',
  'meta-missing': 'notice',
  'meta-key-unknown': 'notice',
  'date-unreadable': 'fault',
  'count-unreadable': 'fault',
  'language-unreadable': 'notice',
  'section-missing': 'notice',
  'section-unknown': 'notice',
  'takes-section-missing': 'notice',
  'text-unplaced': 'notice',
  'file-cut': 'fault',
  'lens-empty': 'notice',
  'lens-repeated': 'notice',
  'lens-without-takes': 'notice',
  'take-before-lens': 'notice',
  'take-without-outlet': 'fault',
  'region-missing': 'notice',
  'hidden-characters': 'notice',
  'link-missing': 'notice',
  'link-refused': 'fault',
  'link-disguised': 'notice',
  'link-twice': 'notice',
  'quote-unclosed': 'notice',
  'note-unreadable': 'fault',
  'take-line-unknown': 'notice',
  'take-unreadable': 'fault',
  'letters-lost': 'fault',
  'value-unreadable': 'fault',
  'version-unknown': 'notice',
  'json-broken': 'fault',
  'file-empty': 'fault',
  'file-is-page': 'fault',
  'file-too-large': 'fault',
  'form-unknown': 'fault',
};
