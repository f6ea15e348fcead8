/**
 * What words of a list do. The first nine carry someone's words; hedges and
 * boosters say how sure a text is; the next five are loaded; the last three tell
 * what stands around a claim: doubt, refusal, and words that name an act as a
 * wrong. Where a text fits two lists alike, the group named first has it.
 */
export const wordGroups = [
  'neutral',
  'strong',
  'distancing',
  'accusing',
  'conceding',
  'factive',
  'dismissing',
  'urging',
  'hearsay',
  'labels',
  'puffery',
  'emotion',
  'editorial',
  'charged',
  'hedge',
  'booster',
  'contesting',
  'rejecting',
  'act',
] as const;
export type WordGroup = (typeof wordGroups)[number];

export const listLanguages = ['en', 'ko', 'zh', 'ja'] as const;
export type ListLanguage = (typeof listLanguages)[number];

/**
 * What a reader must know of the words of a list: proper legal caution, not doubt
 * (`alleged`, `혐의`); reports, but leans to truth (`밝혔다`, `指出`); neutral,
 * though dictionaries give "claim" (`称`).
 */
export type Caution = 'legal-term' | 'leans-factive' | 'neutral-despite-dictionaries';

/** How well lists found what people had judged, where sentences were judged: shares of 1, rounded as published. */
export interface Measurement {
  readonly corpus: string;
  readonly sentences: number;
  /** The lists measured together, by the beginning of their ids. One listed word was enough. */
  readonly lists: readonly string[];
  readonly precision: number;
  readonly recall: number;
  readonly macroF1: number;
}

export interface WordList {
  /** `en.neutral`; a caution follows a second point: `en.distancing.legal-term`. */
  readonly id: string;
  readonly language: ListLanguage;
  readonly group: WordGroup;
  /** Changes with the words, so that a mark can be found again. */
  readonly version: string;
  /** Where the kind of list is from; the words are our own choice. */
  readonly tradition: string;
  readonly caution: Caution | null;
  /** Null: nobody has measured it, and that is to be said wherever it is used. */
  readonly measured: readonly Measurement[] | null;
  /** The words as `wordIndex` reads them. */
  readonly words: readonly string[];
  /** Where a word is not meant: by what stands before it (to its `$`) and after it (from its `^`). */
  readonly unless: Readonly<Record<string, { readonly after?: RegExp; readonly before?: RegExp }>>;
}

/** A list of ours: words between `|`, not measured unless it says so. */
export function wordList(
  language: ListLanguage,
  group: WordGroup,
  tradition: string,
  words: string,
  more: Partial<Pick<WordList, 'caution' | 'measured' | 'unless' | 'version'>> = {},
): WordList {
  const { caution = null, measured = null, unless = {}, version = '0.2' } = more;
  const id = [language, group, ...(caution === null ? [] : [caution])].join('.');
  return { id, language, group, version, tradition, caution, measured, words: words.split('|'), unless };
}

/** The name the words of a group in a language have on the Method page. */
export function listAnchor(language: ListLanguage, group: WordGroup): string {
  return `list-${language}-${group}`;
}
