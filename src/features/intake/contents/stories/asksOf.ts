import { daySaid } from '@/core/intake/said/daySaid';
import { askedWords } from '@/core/search/words';
import type { LanguageCode } from '@/i18n/languages';
import { areDay, isDayWord, isPrintedOn, spacedAsPrinted } from './dayWords';
import type { RowText } from './rowText';

/** True where a row shows what is asked for. */
export type Ask = (shown: RowText) => boolean;

/**
 * What the words of a filter ask of a row, all of it together. A word is met
 * where a word of the row begins so; a number whole; what is written without
 * spaces (`이란`, `停戦`) anywhere; what stands in quotes as it stands. A day or a month, in ISO form
 * (`2026-05-05`, `2026-05`) or as rows print it (`5 May`, `2026년 5월 5일`), is
 * met by the day of a row alone.
 */
export function asksOf(filter: string, language: LanguageCode): readonly Ask[] {
  const asks: Ask[] = [];
  let run: string[] = [];
  const endRun = () => {
    asks.push(...askedTogether(run));
    run = [];
  };
  for (const word of askedWords(spacedAsPrinted(filter)).flatMap((asked) => dayApart(asked, language))) {
    const period = periodIn(word);
    if (period === null && isDayWord(word, language)) run.push(word);
    else {
      endRun();
      asks.push(period === null ? holding(word) : ({ when }) => when?.startsWith(period) ?? false);
    }
  }
  endRun();
  return asks;
}

/** A day in quotes is still a day. */
function dayApart(asked: string, language: LanguageCode): readonly string[] {
  const words = asked.split(' ');
  return words.every((word) => isDayWord(word, language)) ? words : [asked];
}

function askedTogether(run: readonly string[]): readonly Ask[] {
  return areDay(run) ? [({ printed }) => isPrintedOn(run, printed)] : run.map(holding);
}

/** `2026-05-05`, also written `2026.5.5`, and `2026-05`. */
function periodIn(word: string): string | null {
  if (/^\d{4}-\d\d$/.test(word)) return word;
  return /^\d{4}([-./])\d{1,2}\1\d{1,2}\.?$/.test(word) ? daySaid(word) : null;
}

const unspaced = ['Hangul', 'Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'];
const joined = `(?![${unspaced.map((script) => `\\p{sc=${script}}`).join('')}ー])[\\p{L}\\p{N}\\p{M}]`;
const beginsJoined = new RegExp(`^${joined}`, 'u');

function holding(word: string): Ask {
  const begins = beginsJoined.test(word) ? `(?<!${joined})` : '';
  const ends = /\d$/.test(word) ? '(?!\\d)' : '';
  const found = new RegExp(`${begins}${word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}${ends}`, 'u');
  return ({ words }) => found.test(words);
}
