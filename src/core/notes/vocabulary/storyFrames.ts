/** The five generic news frames of Semetko & Valkenburg 2000. */
export const storyFrames = ['sf.responsibility', 'sf.human', 'sf.conflict', 'sf.morality', 'sf.consequences'] as const;
export type StoryFrame = (typeof storyFrames)[number];

/** Their twenty questions, answered yes or no; a frame's score is the mean of its own. Paraphrased in `i18n`. */
export const storyItems = [
  'r1',
  'r2',
  'r3',
  'r4',
  'r5',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'c1',
  'c2',
  'c3',
  'c4',
  'm1',
  'm2',
  'm3',
  'e1',
  'e2',
  'e3',
] as const;
export type StoryItem = (typeof storyItems)[number];

const frameOf: Readonly<Record<string, StoryFrame>> = {
  r: 'sf.responsibility',
  h: 'sf.human',
  c: 'sf.conflict',
  m: 'sf.morality',
  e: 'sf.consequences',
};

/** The questions that ask for one frame, in their order. */
export function itemsOf(frame: StoryFrame): readonly StoryItem[] {
  return storyItems.filter((item) => frameOf[item.charAt(0)] === frame);
}
