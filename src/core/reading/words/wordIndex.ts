import { chinese } from './lists/chinese';
import { english } from './lists/english';
import { englishVerb } from './lists/englishVerb';
import { japanese } from './lists/japanese';
import { korean } from './lists/korean';
import { koreanVerb } from './lists/koreanVerb';
import { type ListLanguage, type WordList, wordGroups } from './lists/wordList';

/** Every list there is: what is marked, and how well it is known to work. */
export const wordLists: Readonly<Record<ListLanguage, readonly WordList[]>> = {
  en: english,
  ko: korean,
  zh: chinese,
  ja: japanese,
};

/** One form of a listed word, ready to be found. */
export interface Entry {
  readonly list: WordList;
  /** The part that never changes, lower case. */
  readonly stem: string;
  /** What must not stand right before. */
  readonly notAfter: RegExp | null;
  /** How the word ends: tried right after the stem, and part of the mark. */
  readonly ending: RegExp;
  readonly unless: { readonly after?: RegExp; readonly before?: RegExp };
}

/** Entries by the first two code units of their stems, or by the only one. */
export type WordIndex = ReadonlyMap<number, readonly Entry[]>;

const joined = '[\\p{L}\\p{N}\\p{M}_]';
const hangul = '[가-힣]';
const inWord = new RegExp(`${joined}$`, 'u');
const inHangul = new RegExp(`${hangul}$`);

/** A Korean noun ends where no syllable follows, or only particles, 하다, 되다, 당하다, 적, 히. */
const nounEnds = `(?!${hangul})|(?=[이가은는을를의에도만과와로으라인적까뿐]${hangul}{0,3}(?!${hangul})|[하한할함했해되된될됨됐돼당받히])`;
const japaneseEnds = '(?:した|して|する|し|た|った|て|って|る|り|い|います|ます)(?:いる|いた|います|いました)?';

type Form = Pick<Entry, 'stem' | 'notAfter'> & { readonly ending: string };

/** How the words of a list are written, a language a line; see the lists. */
const formsOf: Readonly<Record<ListLanguage, (word: string) => readonly Form[]>> = {
  en: (word) =>
    (word.endsWith('~') ? englishVerb(word.slice(0, -1)) : inflectedFirst(word)).map((stem) => ({
      stem,
      notAfter: inWord,
      ending: `(?!${joined})`,
    })),
  ko: (word) => {
    const notAfter = word.startsWith('-') ? null : inHangul;
    const bare = word.replace(/^-/, '');
    if (bare.endsWith('+')) return [{ stem: bare.slice(0, -1), notAfter, ending: `${hangul}{0,6}` }];
    const form = bare.endsWith('다') ? koreanVerb(bare) : { stem: bare, endings: nounEnds };
    return [{ stem: form.stem, notAfter, ending: form.endings }];
  },
  zh: (word) => [{ stem: word, notAfter: null, ending: '' }],
  ja: (word) => [{ stem: word.replace('~', ''), notAfter: null, ending: word.endsWith('~') ? japaneseEnds : '' }],
};

/** `announce~ that` is every form of the verb with what follows it. */
function inflectedFirst(words: string): readonly string[] {
  const [, verb, rest = ''] = /^(\S+)~( .+)$/.exec(words) ?? [];
  return verb === undefined ? [words] : englishVerb(verb).map((form) => form + rest);
}

const made = new Map<ListLanguage, WordIndex>();

/** The index of a language, made when first asked for and then kept. */
export function indexOf(language: ListLanguage): WordIndex {
  const index = made.get(language) ?? indexFor(wordLists[language]);
  made.set(language, index);
  return index;
}

function indexFor(lists: readonly WordList[]): WordIndex {
  const index = new Map<number, Entry[]>();
  for (const list of [...lists].sort((a, b) => wordGroups.indexOf(a.group) - wordGroups.indexOf(b.group))) {
    for (const word of list.words) {
      for (const { stem, notAfter, ending } of formsOf[list.language](word)) {
        const entry = { list, stem, notAfter, ending: new RegExp(ending, 'uy'), unless: list.unless[word] ?? {} };
        const key = keyAt(stem, 0);
        index.set(key, [...(index.get(key) ?? []), entry]);
      }
    }
  }
  return index;
}

/** What entries that begin at a place of a text are kept under, if their stem has two code units or more. */
export function keyAt(text: string, at: number): number {
  const first = text.charCodeAt(at);
  return at + 1 < text.length ? first * 0x10000 + text.charCodeAt(at + 1) : first;
}
