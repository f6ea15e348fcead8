/** What is counted, by the names of the files that count it: what it says, and what it must not be read as. */
export const measures = {
  tally: ['How many takes give each answer.', 'How many outlets reported: a dossier is picked by hand.'],
  spread: [
    'How evenly takes lie over groups.',
    'Quality or balance. It depends on how regions are cut, and is low where takes are few.',
  ],
  unseen: [
    'How many groups there would be at least, if more takes were gathered the same way.',
    'How many outlets were left out.',
  ],
  concentration: ['The share of the fullest group.', 'Dominance. It is the spread turned round.'],
  crosstab: [
    'Which takes stand under which lens and region.',
    'A map of opinion: a lens is what someone called a take.',
  ],
  gaps: [
    'A place of a named baseline with fewer takes here than chance allows.',
    '“Ignored”. Not collected is not ignored.',
  ],
  timeline: ['The day of each take.', 'Who was first: days are not hours.'],
  wilson: ['How wobbly a share of so few is, 95%.', 'An estimate for outlets that are not here.'],
  'share difference': ['How wobbly the difference of two shares is, 95%.', 'Proof: takes are not drawn.'],
  krippendorff: ['How far coders agree beyond chance, at a level printed with it.', 'A mark for the coders, or truth.'],
  'alpha interval': ['How wobbly that agreement is with so few units.', 'A test.'],
  'raw agreement': ['How many pairs of coders agree.', 'More than chance: with two answers half of it may be chance.'],
  'cohen, fleiss': [
    'Agreement beyond chance of two coders, or of as many for every unit.',
    'Comparable across codings with unlike habits.',
  ],
  gwet: ['Agreement beyond chance that stays high where nearly all is one answer.', 'Better because it is higher.'],
  divergence: ['How unlike two collections fall into categories.', 'A distance between outlets.'],
  'words apart': [
    'Which words tell two sides of one layer apart, from 200 texts a side.',
    'A conclusion from few texts.',
  ],
  keyness: [
    'Which words one side has more of, in three of its texts or more.',
    'Importance or slant: topic decides it first.',
  ],
  'tf-idf': ['Which words to search for.', 'A finding.'],
} satisfies Record<string, readonly [string, string]>;
