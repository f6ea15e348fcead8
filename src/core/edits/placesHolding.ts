import { notKnown } from '@/core/dossier/names';
import type { Take } from '@/core/dossier/take';
import { linkWords } from '@/core/reading/linkWords';
import { askedWords, foldWords } from '@/core/search/words';

/**
 * The places of the takes that hold every word and quoted phrase asked for in
 * their outlet, region, lens, headline, gist or link, in order; all of them
 * where nothing is asked. `?` alone asks for those without a lens. A take that
 * says nothing yet is always among them.
 */
export function placesHolding(takes: readonly Take[], asked: string): readonly number[] {
  const words = askedWords(asked);
  return takes.flatMap((take, place) => {
    if (words.length === 0 || isBlank(take)) return [place];
    if (asked.trim() === notKnown) return take.lens === null ? [place] : [];
    const text = textOf(take);
    return words.every((word) => text.includes(word)) ? [place] : [];
  });
}

function isBlank({ outlet, headline, gist, link, brokenLink }: Take): boolean {
  return outlet === notKnown && [headline, gist, link, brokenLink].every((part) => part === null);
}

function textOf({ outlet, region, lens, headline, gist, link, brokenLink }: Take): string {
  const left = link === null ? null : linkWords(link);
  return [outlet, region, lens, headline, gist, link, brokenLink, left].map((line) => foldWords(line ?? '')).join('\n');
}
