import type { Dossier, Entity } from '@/core/dossier/dossier';
import type { Passage } from '@/core/reading/passages';
import { isStopWord } from './contentWords';
import type { ListLanguage, WordGroup } from './lists/wordList';
import { longerName, unnamedPatterns } from './longerName';
import { listLanguageOf, lowerCase, markWords, type WordMark } from './markWords';
import { type Naming, nameFinder, namingAt } from './namings';
import { carries } from './quotations';
import { isWithin, type Span, sentencesOf } from './sentences';

/** What the texts of a dossier call those it is about, and what is said to have been done. */
export interface NameTable {
  /** Each entity with the words used for it, longer where something hangs on the name: `China's Alibaba`. */
  readonly entities: readonly { readonly entity: Entity; readonly namings: readonly Naming[] }[];
  /** Someone called by where they are from, without a name: `Chinese rivals`. Who is meant cannot be told by rule. */
  readonly unnamed: readonly Naming[];
  /** Words that carry speech, in sentences that name an entity: `accuses`, `claims`. */
  readonly verbs: readonly (Naming & { readonly group: WordGroup })[];
  /** Words for an act as a wrong, in the same sentences, with the word they hang on: `distillation attack`, `illegal access`. */
  readonly acts: readonly Naming[];
}

/**
 * What each take calls whom and what, in the order of the passages. Verbs and acts
 * are those of sentences that name an entity; whose they are is left to the reader.
 * How a name grows longer: see `longerName`.
 */
export function nameTable(dossier: Pick<Dossier, 'entities'>, passages: readonly Passage[]): NameTable {
  const namesIn = nameFinder(dossier);
  const read = passages.map((passage) => readNames(passage, namesIn(passage)));
  return {
    entities: dossier.entities.map((entity, at) => ({ entity, namings: read.flatMap(({ named }) => named[at] ?? []) })),
    unnamed: read.flatMap(({ unnamed }) => unnamed),
    verbs: read.flatMap(({ verbs }) => verbs),
    acts: read.flatMap(({ acts }) => acts),
  };
}

interface NamesRead extends Omit<NameTable, 'entities'> {
  readonly named: readonly (readonly Naming[])[];
}

function readNames(passage: Passage, found: readonly (readonly Naming[])[]): NamesRead {
  const language = listLanguageOf(passage) ?? 'en';
  const unnamed = unnamedIn(passage, language);
  if (found.every((namings) => namings.length === 0)) return { named: found, unnamed, verbs: [], acts: [] };
  const marks = markWords(passage);
  const named = found.map((namings) => namings.map((naming) => longerName(passage, naming, marks)));
  const all = named.flat();
  const naming = sentencesOf(passage.text).filter((sentence) => all.some((each) => isWithin(each, sentence)));
  const beside = marks.filter((mark) => naming.some((sentence) => isWithin(mark, sentence)));
  return {
    named,
    unnamed: unnamed.filter(({ start, end }) => all.every((each) => end <= each.start || each.end <= start)),
    verbs: beside
      .filter(({ group }) => carries(group))
      .map(({ start, end, group }) => ({ ...namingAt(passage, start, end), group })),
    acts: beside.filter(({ group }) => group === 'act').map((mark) => actAt(passage, mark, all)),
  };
}

function unnamedIn(passage: Passage, language: ListLanguage): readonly Naming[] {
  return [...passage.text.matchAll(unnamedPatterns[language])].map(({ 0: words, index }) =>
    namingAt(passage, index, index + words.length),
  );
}

/** What is said of the word after it: `illegal access`, `사기 계정`. */
const saidOfNext = /^(?:illegal|illicit|unlawful|fraudulent|stolen|pirated|사기|불법|무단|非法|违法|違法|不正)/;
/** What was done rather than a name for it: `copied`, `stealing`. It takes no word before it. */
const deed = /(?:ed|ing|stole|steals?)$/;
const nextWord = /^\s([\p{L}\p{N}-]+)/u;
const wordBefore = /(?:^|\s)([\p{L}\p{N}-]+)\s$/u;
const reach = 40;
const particle = /[가-힣][은는이가을를에의도]$/;

/** An act with the word it hangs on: the next for what describes, none for a deed, else the one before. */
function actAt(passage: Passage, mark: WordMark, names: readonly Span[]): Naming {
  const { text } = passage;
  const act = lowerCase(mark.text);
  const next = saidOfNext.test(act);
  const [, word = ''] =
    (next
      ? nextWord.exec(text.slice(mark.end))
      : wordBefore.exec(text.slice(Math.max(0, mark.start - reach), mark.start))) ?? [];
  const loose = word === '' || isStopWord(lowerCase(word)) || (!next && (deed.test(act) || particle.test(word)));
  const start = next ? mark.start : mark.start - word.length - 1;
  const end = next ? mark.end + 1 + word.length : mark.end;
  const runsIntoName = names.some((name) => name.start < end && start < name.end);
  return loose || runsIntoName ? namingAt(passage, mark.start, mark.end) : namingAt(passage, start, end);
}
