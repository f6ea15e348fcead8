import { oncePerPassage } from '@/core/reading/oncePerPassage';
import type { Passage } from '@/core/reading/passages';
import { isStopWord } from './contentWords';
import { listLanguageOf, lowerCase, markWords, type WordMark } from './markWords';
import { type QuotedSpan, quotedSpans } from './quotedSpans';
import { isWithin, type Span, sentencesOf } from './sentences';

/**
 * A stretch between quotation marks. `cue` says what its form is a sign of:
 * `short`, a word or three set in marks, which may be distance ("scare quotes") or
 * only exact quoting; `headline`, a Korean headline that lets another speak, half
 * of all on some front pages (method 2.11); null for any other quotation.
 */
export interface Quotation extends QuotedSpan {
  readonly cue: 'short' | 'headline' | null;
  /** The words that say whose it is; null where none were found, which is not: nobody said it. */
  readonly source: Span | null;
}

/**
 * The quotations of a passage. A source is, in this order: words of the same
 * sentence, outside quotation marks, that carry someone's words (`said`, `according
 * to`, `밝혔다`); a name of at most four words before a colon or, in a headline,
 * right before the opening mark (`앤스로픽 "…"`); one after a closing colon or dash
 * (`…": WHO`). It misses sources named a sentence earlier, and takes a verb that
 * belongs to another part of a long sentence.
 */
export const quotationsOf = oncePerPassage((passage): readonly Quotation[] => {
  const spans = quotedSpans(passage.text);
  if (spans.length === 0) return [];
  const korean = listLanguageOf(passage) === 'ko';
  const carrying = markWords(passage).filter(({ group, quoted }) => !quoted && carries(group));
  const sentences = sentencesOf(passage.text);
  return spans.map((span) => ({
    ...span,
    cue: cueOf(span, passage, korean),
    source: verbFor(span, sentences, carrying) ?? nameBeside(span, passage),
  }));
});

const carryingGroups = [
  'neutral',
  'strong',
  'distancing',
  'accusing',
  'conceding',
  'factive',
  'dismissing',
  'urging',
  'hearsay',
];

/** Whether words of a group carry what someone says. */
export function carries(group: WordMark['group']): boolean {
  return carryingGroups.includes(group);
}

const cjkLetter = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

function cueOf(span: QuotedSpan, { part, text }: Passage, korean: boolean): Quotation['cue'] {
  if (korean && span.marks === 'double') return part === 'headline' ? 'headline' : null;
  const whole = span.start === 0 && span.end === text.length;
  const { inside } = span;
  if (whole || !/\p{L}/u.test(inside) || /[.!?,;:。！？，、]/u.test(inside)) return null;
  const short = cjkLetter.test(inside) ? [...inside].length <= 6 : inside.trim().split(/\s+/).length <= 3;
  return short ? 'short' : null;
}

function verbFor(span: QuotedSpan, sentences: readonly Span[], carrying: readonly WordMark[]): Span | null {
  const touched = sentences.filter(({ start, end }) => start < span.end && span.start < end);
  const around = { start: touched.at(0)?.start ?? span.start, end: touched.at(-1)?.end ?? span.end };
  const near = carrying.filter((mark) => isWithin(mark, around));
  const away = ({ start, end }: Span) => Math.max(span.start - end, start - span.end);
  const [nearest] = [...near].sort((a, b) => away(a) - away(b));
  return nearest === undefined ? null : { start: nearest.start, end: nearest.end };
}

/** A name and its words are no longer. */
const nameReach = 80;
const namesBefore = /(?:^|[.!?…,;]\s+)((?:[^\s.,;:!?"“‘']+ ){0,3}[^\s.,;:!?"“‘']+)\s?(:?)\s*$/u;
const namesAfter = /^\s*[:：–—-]\s*((?:[^\s.,;:!?"“‘']+ ){0,3}[^\s.,;:!?"“‘']+)\s*$/u;

function nameBeside({ start, end }: QuotedSpan, { part, text }: Passage): Span | null {
  const [, name, colon] = namesBefore.exec(text.slice(Math.max(0, start - nameReach), start)) ?? [];
  if (isName(name) && (colon !== '' || part === 'headline')) return spanOf(name, text.lastIndexOf(name, start));
  const [, after] = namesAfter.exec(text.slice(end, end + nameReach)) ?? [];
  return isName(after) ? spanOf(after, text.indexOf(after, end)) : null;
}

/** `What is it` names nobody; `WHO` does. */
function isName(words: string | undefined): words is string {
  const [opening = ''] = words?.split(/\s/) ?? [];
  return opening !== '' && (/^\p{Lu}{2,}$/u.test(opening) || !isStopWord(lowerCase(opening)));
}

function spanOf(words: string, start: number): Span {
  return { start, end: start + words.length };
}
