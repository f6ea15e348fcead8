/** A stretch of text between quotation marks, its marks included. */
export interface QuotedSpan {
  readonly start: number;
  readonly end: number;
  readonly marks: 'single' | 'double';
  /** What stands between the marks. */
  readonly inside: string;
}

/** No quotation in a dossier is longer; an open mark is not searched for its end for ever. */
const longest = 1_000;
const inner = (but: string) => `[^${but}]{1,${longest}}`;
const pairs = [
  `“${inner('“”')}”`,
  `„${inner('„“”')}[“”]`,
  `"${inner('"')}"`,
  `«${inner('«»')}»`,
  `『${inner('『』')}』`,
  `「${inner('「」')}」`,
  `‘(?:[^‘’]|’(?=\\p{L})){1,${longest}}’`,
  // An apostrophe is no mark: one opens outside a word, not before a decade, and one closes outside a word.
  `(?<![\\p{L}\\p{N}])'(?!\\s|\\d0s\\b)(?:[^']|(?<=[\\p{L}\\p{N}])'(?=\\p{L})){1,${longest}}(?<!\\s)'(?![\\p{L}\\p{N}])`,
  // After a closing mark Korean goes on without a space: '증류'라는.
  `(?<![\\p{L}\\p{N}])'(?!\\s)[^']{1,${longest}}(?<!\\s)'(?=[가-힣])`,
];
const quoted = new RegExp(pairs.join('|'), 'gu');

/** Every stretch of a text in quotation marks, outermost first come; a mark left open quotes nothing. */
export function quotedSpans(text: string): readonly QuotedSpan[] {
  return [...text.matchAll(quoted)].map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
    marks: /^['‘「]/.test(whole) ? 'single' : 'double',
    inside: whole.slice(1, -1),
  }));
}
