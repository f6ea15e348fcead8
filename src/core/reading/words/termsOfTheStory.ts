import type { Dossier } from '@/core/dossier/dossier';
import { type Passage, passagesOf } from '@/core/reading/passages';
import { isStopWord } from './contentWords';
import type { WordGroup } from './lists/wordList';
import { lowerCase, markWords, type WordMark } from './markWords';
import { nameFinder } from './namings';

/**
 * A listed word that belongs to the event itself, so that marking it would say
 * nothing about a take: `공격` in a story of `증류 공격`. As printed, lower case.
 */
export interface Term {
  readonly words: string;
  /** `most-takes`: stands in most of them, alone. `phrase`: stands with the same word before it again and again. */
  readonly rule: 'most-takes' | 'phrase';
  /** The voices it was found in: takes, and the dossier itself as one. */
  readonly voices: number;
}

/** Fewer takes with words than this have no "most". */
const fewestTakes = 4;

/**
 * The terms of a dossier's story, by two rules (method 2.13). Only loaded words and
 * words for an act can be terms: what carries speech or says how sure a text is tells
 * of the telling. One is a term where more than half of the takes that hold any words have it. And a listed
 * word with the word right before it is a term where two voices or more use the
 * pair, a take being one voice and the dossier another; then only the pair is. The
 * word before is no stop word, has no Korean particle and is no name of the dossier's.
 * In Chinese and Japanese the two characters before stand for it.
 */
export function termsOfTheStory(dossier: Dossier, passages = passagesOf(dossier)): readonly Term[] {
  const namesIn = nameFinder(dossier);
  const alone = new Map<string, Set<string | null>>();
  const paired = new Map<string, Set<string | null>>();
  for (const passage of passages) {
    const marks = markWords(passage).filter(({ group }) => mayBeTerm(group));
    if (marks.length === 0) continue;
    const named = new Set(namesIn(passage).flatMap((namings) => namings.map(({ end }) => end)));
    for (const mark of marks) {
      addTo(alone, lowerCase(mark.text), passage.take);
      const pair = named.has(mark.start) || named.has(mark.start - 1) ? null : pairAt(passage, mark);
      if (pair !== null) addTo(paired, pair, passage.take);
    }
  }
  const speaking = new Set(passages.flatMap(({ take }) => (take === null ? [] : [take]))).size;
  const inTakes = (voices: ReadonlySet<string | null>) => [...voices].filter((voice) => voice !== null).length;
  return [
    ...[...alone]
      .filter(([, voices]) => speaking >= fewestTakes && inTakes(voices) > speaking / 2)
      .map(([words, voices]): Term => ({ words, rule: 'most-takes', voices: voices.size })),
    ...[...paired]
      .filter(([, voices]) => voices.size >= 2)
      .map(([words, voices]): Term => ({ words, rule: 'phrase', voices: voices.size })),
  ];
}

const termGroups: readonly WordGroup[] = ['labels', 'puffery', 'emotion', 'editorial', 'charged', 'act'];

function mayBeTerm(group: WordGroup): boolean {
  return termGroups.includes(group);
}

/** Whether a mark stands on a term of the story: on the word itself, or on it within the phrase. */
export function isTermOfTheStory(mark: WordMark, passage: Passage, terms: readonly Term[]): boolean {
  if (terms.length === 0) return false;
  const word = lowerCase(mark.text);
  const pair = pairAt(passage, mark);
  return terms.some(({ words, rule }) => words === (rule === 'phrase' ? pair : word));
}

function addTo(voices: Map<string, Set<string | null>>, words: string, voice: string | null): void {
  voices.set(words, (voices.get(words) ?? new Set()).add(voice));
}

const wordBefore = /([\p{L}\p{N}\p{M}]+)[\s-]$/u;
const particle = /[가-힣][은는이가을를의에와과도]$/;
const charactersBefore = /([\p{sc=Han}\p{sc=Katakana}ー]{2})$/u;

/** The word before a mark and the mark, lower case; null where nothing stands right before it, or it is an adverb. */
function pairAt({ text }: Passage, { start, text: word }: WordMark): string | null {
  if (/[a-z]ly$/i.test(word)) return null;
  const head = text.slice(Math.max(0, start - 40), start);
  const [, spaced] = wordBefore.exec(head) ?? [];
  if (spaced !== undefined && (isStopWord(lowerCase(spaced)) || particle.test(spaced))) return null;
  if (spaced !== undefined) return lowerCase(`${spaced} ${word}`);
  const [, joined] = charactersBefore.exec(head) ?? [];
  return joined === undefined ? null : lowerCase(joined + word);
}
