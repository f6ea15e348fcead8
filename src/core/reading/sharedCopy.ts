import type { Take } from '@/core/dossier/take';
import { linkWords } from './linkWords';
import { contentStems } from './words/contentWords';

/**
 * Two takes whose words are so alike that they may be carried from one text, an
 * agency's or each other's. It is a possibility: one event has one vocabulary, and
 * who wrote it cannot be seen from here.
 */
export interface SharedCopy {
  /** Ids of the takes, in their order. */
  readonly takes: readonly [string, string];
  readonly by: 'link' | 'headline' | 'quotation';
  /** Jaccard of the content words of both links, from 0.8 to 1; 1 for what is the same word for word. */
  readonly likeness: number;
}

/** Some takes that may carry one text: one take, so many carriers. A take like no other is one of one. */
export interface Syndicated {
  /** In their order; the first stands for all. */
  readonly takes: readonly Take[];
  readonly by: readonly SharedCopy[];
}

/** Method 2.12: on the first real dossier the one pair above is at 0.88, the next at 0.56. */
const alike = 0.8;
/** Links of fewer content words are alike by their subject alone. */
const fewestStems = 6;
/** Shorter lines are the same by chance: `What we know`. Characters count, as some scripts set no words apart. */
const fewestCharacters = 20;
const fewestJoined = 8;

/**
 * Every pair of takes that may share copy: links whose content words, without
 * stop words and endings, have a Jaccard |A ∩ B| / |A ∪ B| of 0.8 or more; headlines
 * or quotations that are the same but for case, marks and spaces. A pair may be
 * listed once for each. Links of under six content words and lines of under 20
 * characters (8 in Han, kana or Hangul) are not asked.
 */
export function sharedCopyOf(takes: readonly Take[]): readonly SharedCopy[] {
  const read = takes.map(({ id, link, headline, quote }) => ({
    id,
    stems: contentStems((link === null ? null : linkWords(link)) ?? ''),
    headline: comparableLine(headline),
    quotation: comparableLine(quote?.original ?? quote?.text ?? null),
  }));
  const pairs: SharedCopy[] = [];
  for (const [at, one] of read.entries()) {
    for (const other of read.slice(at + 1)) {
      const likeness = jaccard(one.stems, other.stems);
      if (likeness >= alike) pairs.push(shared(one, other, 'link', likeness));
      if (one.headline !== null && one.headline === other.headline) pairs.push(shared(one, other, 'headline', 1));
      if (one.quotation !== null && one.quotation === other.quotation) pairs.push(shared(one, other, 'quotation', 1));
    }
  }
  return pairs;
}

function shared(one: Pick<Take, 'id'>, other: Pick<Take, 'id'>, by: SharedCopy['by'], likeness: number): SharedCopy {
  return { takes: [one.id, other.id], by, likeness };
}

/**
 * Takes folded by shared copy: each stands in one group, with all it is linked to
 * by any chain of pairs; groups in the order of their first take. To be offered
 * beside the plain count, never instead of it.
 */
export function foldSyndicated(takes: readonly Take[]): readonly Syndicated[] {
  const pairs = sharedCopyOf(takes);
  const group = new Map(takes.map(({ id }) => [id, new Set([id])]));
  for (const {
    takes: [one, other],
  } of pairs) {
    if (group.get(one) === group.get(other)) continue;
    const joined = new Set([...(group.get(one) ?? []), ...(group.get(other) ?? [])]);
    for (const id of joined) group.set(id, joined);
  }
  return [...new Set(group.values())].map((ids) => ({
    takes: takes.filter(({ id }) => ids.has(id)),
    by: pairs.filter(({ takes: [one] }) => ids.has(one)),
  }));
}

/** Nought where it is under `alike`, or there are too few words. */
function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (Math.min(one.size, other.size) < Math.max(fewestStems, alike * Math.max(one.size, other.size))) return 0;
  // Of n words in both, n / (|A| + |B| − n) is enough or not: most pairs miss more words than that at once.
  let mayMiss = Math.floor(one.size - (alike * (one.size + other.size)) / (1 + alike) + 1e-9);
  let both = 0;
  for (const stem of one) {
    if (other.has(stem)) both++;
    else if (--mayMiss < 0) return 0;
  }
  return both / (one.size + other.size - both);
}

/** A line as it is compared with others: NFKC, lower case, letters and digits only; null where it is too short to. */
export function comparableLine(line: string | null): string | null {
  const bare = (line ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const joined = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(bare);
  return [...bare].length < (joined ? fewestJoined : fewestCharacters) ? null : bare;
}
