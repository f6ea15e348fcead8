import type { Take } from '@/core/dossier/take';
import { linkWords } from '@/core/reading/linkWords';
import { askedWords, foldWords } from '@/core/search/words';

const texts = new WeakMap<Take, string>();

/** All a take says or is called, folded; a line each, so that a phrase does not run from one into the next. */
function textOf(take: Take): string {
  const known = texts.get(take);
  if (known !== undefined) return known;
  const { outlet, region, lens, headline, gist, quote, byline, link } = take;
  const left = link === null ? null : linkWords(link);
  const text = [outlet, region, lens, headline, gist, quote?.text, quote?.original, byline, left]
    .map((line) => foldWords(line ?? ''))
    .join('\n');
  texts.set(take, text);
  return text;
}

/**
 * Whether a take holds every word and every quoted phrase of a free search, in
 * any of its parts. What is asked is read once, then put to many takes.
 */
export function freeText(asked: string): (take: Take) => boolean {
  const words = askedWords(asked);
  return (take) => words.every((word) => textOf(take).includes(word));
}
