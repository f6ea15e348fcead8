import { oncePerPassage } from '@/core/reading/oncePerPassage';
import type { Passage } from '@/core/reading/passages';
import { isStopWord } from './contentWords';
import { callings } from './lists/callings';
import type { ListLanguage } from './lists/wordList';
import { listLanguageOf, lowerCase, type WordMark } from './markWords';
import { type Naming, namingAt } from './namings';
import { carries } from './quotations';

const edge = '(?<![\\p{L}\\p{N}])';
const word = '[\\p{L}\\p{N}][\\p{L}\\p{N}-]*';
const han = '[\\p{sc=Han}\\p{sc=Katakana}ー・]';

interface Patterns {
  readonly before: RegExp;
  readonly after: RegExp;
}

/** In Chinese and Japanese nothing stands between words, so what a role hangs on needs an origin before it. */
const patterns: Readonly<Record<ListLanguage, Patterns>> = {
  en: spaced(callings.en),
  ko: spaced(callings.ko),
  zh: close(callings.zh),
  ja: close(callings.ja),
};

type Alternatives = (typeof callings)[ListLanguage];

function spaced({ origins, roles, tails }: Alternatives): Patterns {
  return {
    before: new RegExp(`${edge}(?:(?:(?:${origins})\\s)?(?:(${word})\\s)?(?:${roles})|(?:${origins}))\\s$`, 'iu'),
    after: new RegExp(`^(?:['’]s)?\\s?(?:${tails})(?![a-z])`, 'iu'),
  };
}

function close({ origins, roles, tails }: Alternatives): Patterns {
  return {
    before: new RegExp(`(?:(?:${origins})(?:の)?()(?:${han}{0,4}(?:${roles}))?|(?:${roles}))[、·・\\s]?$`, 'u'),
    after: new RegExp(`^(?:${tails})`, 'u'),
  };
}

const capitalBefore = /(?:\p{Lu}[\p{L}\p{N}.]*\s){1,2}$/u;
const capitalsAfter = /^(?:\s\p{Lu}[\p{L}\p{N}]*){1,2}/u;
const reach = 60;

/**
 * A name with what hangs on it: right before it an origin (`China's Alibaba`), or a
 * role with at most one word before that and an origin before both (`Chinese
 * e-commerce giant Alibaba`); right after it a tail (`Group`, `lab`, `측`). In running
 * text in Latin letters neighbours with a capital belong to it too; in a title where
 * most words have one they do not. Never over a word that carries speech. Wrong at
 * times: `the US Alibaba ban` begins with an origin, and two names side by side
 * become one.
 */
export function longerName(passage: Passage, naming: Naming, marks: readonly WordMark[]): Naming {
  const { text } = passage;
  const language = listLanguageOf(passage) ?? 'en';
  const capitals = language === 'en' && !isTitleCase(passage);
  const tail = text.slice(naming.end, naming.end + reach);
  const runsOn = patterns[language].after.exec(tail) ?? (capitals ? capitalsAfter.exec(tail) : null);
  const start = naming.start - calledBefore(text, naming.start, language, capitals).length;
  const said = marks.filter((mark) => carries(mark.group) && mark.end <= naming.start && mark.end > start).at(-1);
  return namingAt(
    passage,
    said === undefined ? start : Math.min(naming.start, said.end + 1),
    naming.end + (runsOn?.[0].length ?? 0),
  );
}

function calledBefore(text: string, end: number, language: ListLanguage, capitals: boolean): string {
  const head = text.slice(Math.max(0, end - reach), end);
  const called = patterns[language].before.exec(head);
  const words =
    called === null ? (capitals && capitalBefore.exec(head)?.[0]) || '' : withoutLooseWord(called[0], called[1]);
  return words.replace(/^\S+\s/, (first) => (isStopWord(lowerCase(first.trim())) ? '' : first));
}

/** A role may have one word before it (`tech giant`), but not a stop word or one with a Korean particle: that begins something else. */
function withoutLooseWord(called: string, word: string | undefined): string {
  if (word === undefined || word === '') return called;
  const loose = isStopWord(word.toLowerCase()) || /[은는이가을를의에며고]$/.test(word);
  return loose ? called.slice(called.indexOf(word) + word.length + 1) : called;
}

/** Whether most of the longer words of a text begin with a capital, so that capitals name nobody. */
const isTitleCase = oncePerPassage(({ text }) => {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length / 2;
});

/** Someone called by where they are from and what they are: `Chinese rivals`, `중국 전문가들`. */
export const unnamedPatterns: Readonly<Record<ListLanguage, RegExp>> = {
  en: spacedPeople(callings.en),
  ko: spacedPeople(callings.ko),
  zh: closePeople(callings.zh),
  ja: closePeople(callings.ja),
};

function spacedPeople({ origins, people }: Alternatives): RegExp {
  return new RegExp(`${edge}(?:${origins})\\s(?:${word}\\s)?(?:${people})(?:들)?(?![a-z])`, 'giu');
}

function closePeople({ origins, people }: Alternatives): RegExp {
  return new RegExp(`(?:${origins})(?:の)?${han}{0,4}?(?:${people})`, 'gu');
}
