import type { Story } from '@/core/intake/story';
import { foldCopies } from './fold/foldCopies';
import { type GatheredTake, gatherTakes, type Surroundings } from './gatherTakes';

/** A take with the story it was made of: what the take leaves out is shown while choosing. */
export interface GatheredRow {
  readonly gathered: GatheredTake;
  readonly story: Story;
}

/** Stories gathered into takes, each beside the story it was made of. See `gatherTakes`. */
export function gatherRows(stories: readonly Story[], around: Surroundings): readonly GatheredRow[] {
  const folded = foldCopies(stories);
  return gatherTakes(stories, around).flatMap((gathered, at) => {
    const story = folded[at]?.story;
    return story === undefined ? [] : [{ gathered, story }];
  });
}

/** The stories a row stands for: the one it was made of, and those that carry its text. */
export function storiesOfRow({ story, gathered }: GatheredRow): readonly Story[] {
  return [story, ...gathered.carriers];
}
