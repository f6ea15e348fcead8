import type { Take } from '@/core/dossier/take';
import type { Passage, Place } from '@/core/reading/passages';
import type { SharedCopy } from '@/core/reading/sharedCopy';
import { contentStems, isStopWord, stemOf } from '@/core/reading/words/contentWords';

/** Takes that may carry one text, and the pairs that say so. */
export interface SharedGroup {
  readonly takes: readonly Take[];
  readonly pairs: readonly SharedCopy[];
}

/** Groups of takes linked by any chain of pairs, in the order of their first take. */
export function sharedGroups(takes: readonly Take[], pairs: readonly SharedCopy[]): readonly SharedGroup[] {
  const group = new Map<string, ReadonlySet<string>>();
  for (const {
    takes: [one, other],
  } of pairs) {
    const joined = new Set([...(group.get(one) ?? [one]), ...(group.get(other) ?? [other])]);
    for (const id of joined) group.set(id, joined);
  }
  const distinct = new Set(takes.flatMap(({ id }) => group.get(id) ?? []));
  return [...distinct].map((ids) => ({
    takes: takes.filter(({ id }) => ids.has(id)),
    pairs: pairs.filter(({ takes: [one] }) => ids.has(one)),
  }));
}

/** Takes alike in one way, with the passages they are alike in. */
export interface Likeness {
  readonly takes: readonly Take[];
  readonly by: SharedCopy['by'];
  readonly passages: readonly Passage[];
}

/** The part of a take each kind of likeness is between. */
const partsOf = { link: ['link'], headline: ['headline'], quotation: ['original', 'quote'] } as const;

/**
 * The ways the takes of a group are alike: each pair of links that is nearly the
 * same, and all takes at once that have one headline or quotation.
 */
export function likenessesOf(
  { takes, pairs }: SharedGroup,
  passageOf: (id: string) => Passage | undefined,
): readonly Likeness[] {
  const of = (by: SharedCopy['by']) => pairs.filter((pair) => pair.by === by);
  const alike = [
    ...(['headline', 'quotation'] as const).flatMap((by) =>
      sharedGroups(takes, of(by)).map((group) => ({ by, takes: group.takes })),
    ),
    ...of('link').map((pair) => ({ by: pair.by, takes: takes.filter(({ id }) => pair.takes.includes(id)) })),
  ];
  return alike.map(({ by, takes: some }) => {
    const parts: readonly string[] = partsOf[by];
    const passages = some.flatMap(({ id }) => parts.flatMap((part) => passageOf(`${id}/${part}`) ?? []).slice(0, 1));
    return { by, takes: some, passages };
  });
}

/** Words of two texts, small words and endings aside: how many are in both, of how many different ones. */
export function wordsInBoth(one: string, other: string): { readonly shared: number; readonly all: number } {
  const stems = contentStems(one);
  const others = contentStems(other);
  const shared = [...stems].filter((stem) => others.has(stem)).length;
  return { shared, all: stems.size + others.size - shared };
}

/** A whole text as a place. */
export function wholeOf({ id, text }: Passage): Place {
  return { passage: id, start: 0, end: text.length };
}

/** The words of some texts that are in all of them, as they are counted, where they stand. */
export function placesInBoth(passages: readonly Passage[]): readonly Place[] {
  const stems = passages.map(({ text }) => contentStems(text));
  return passages.flatMap(({ id, text }) =>
    [...text.matchAll(/[\p{L}\p{N}\p{M}']+/gu)].flatMap(({ 0: word, index }) => {
      const folded = word.toLowerCase();
      const isInBoth = !isStopWord(folded) && stems.every((each) => each.has(stemOf(folded)));
      return isInBoth ? [{ passage: id, start: index, end: index + word.length }] : [];
    }),
  );
}
