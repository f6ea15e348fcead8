import type { Story } from '@/core/intake/story';
import { comparableLine } from '@/core/reading/sharedCopy';
import { linkKey } from './canonicalLink';

/** A story, and the others of the file that carry the same text: one take, so many carriers. */
export interface FoldedStory {
  readonly story: Story;
  readonly carriers: readonly Story[];
}

/**
 * Folds what is one text: the same address, or the same headline on the same day.
 * The first of the file stands for all, an original before what the file calls a
 * copy. Headlines too short to be alike by more than chance are left alone.
 */
export function foldCopies(stories: readonly Story[]): readonly FoldedStory[] {
  const groups = new Map<string, Story[]>();
  const all: Story[][] = [];
  for (const story of stories) {
    const keys = keysOf(story);
    const group = keys.map((key) => groups.get(key)).find((found) => found !== undefined) ?? [];
    if (group.length === 0) all.push(group);
    group.push(story);
    for (const key of keys) if (!groups.has(key)) groups.set(key, group);
  }
  return all.map((group) => {
    const story = group.find(({ isCopy }) => !isCopy) ?? group[0];
    if (story === undefined) throw new RangeError('a group without a story');
    return { story, carriers: group.filter((each) => each !== story) };
  });
}

function keysOf({ link, headline, published }: Story): readonly string[] {
  const line = comparableLine(headline);
  return [
    ...(link === null ? [] : [`link ${linkKey(link)}`]),
    ...(line === null ? [] : [`line ${published ?? ''} ${line}`]),
  ];
}
