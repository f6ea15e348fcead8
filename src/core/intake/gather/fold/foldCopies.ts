import type { Story } from '@/core/intake/story';
import { isListed, textKeys } from './sameText';

/** A story, and the others of the file that are the same text: one take, so many carriers. */
export interface FoldedStory {
  readonly story: Story;
  /** Those that carry it at another page. */
  readonly carriers: readonly Story[];
  /** Those that list one of these pages once more. */
  readonly again: readonly Story[];
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
    const keys = textKeys(story);
    const group = keys.map((key) => groups.get(key)).find((found) => found !== undefined) ?? [];
    if (group.length === 0) all.push(group);
    group.push(story);
    for (const key of keys) if (!groups.has(key)) groups.set(key, group);
  }
  return all.map(foldGroup);
}

function foldGroup(group: readonly Story[]): FoldedStory {
  const story = group.find(({ isCopy }) => !isCopy) ?? group[0];
  if (story === undefined) throw new RangeError('a group without a story');
  const carriers: Story[] = [];
  const again: Story[] = [];
  for (const each of group) {
    if (each === story) continue;
    if (isListed(each, [story, ...carriers])) again.push(each);
    else carriers.push(each);
  }
  return { story, carriers, again };
}
