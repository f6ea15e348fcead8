import { countsIn } from '@/i18n/plural';

const { figure, noun } = countsIn('en');
const takes = (n: number) => `${figure(n)} ${noun(n, { one: 'take', other: 'takes' })}`;

/** Takes side by side. */
export const compare = {
  title: (n: number) =>
    `${['No takes', 'One take', 'Two takes', 'Three takes', 'Four takes'][n] ?? takes(n)}, side by side`,
  choose: 'Choose takes to compare',
  chooseHint: 'Two to four. Your choice is in the address, so it can be shared.',
  tooFew: (n: number): string =>
    n === 0
      ? 'This dossier holds no takes yet, so there is nothing to compare.'
      : 'This dossier holds one take, and nothing to put beside it.',
  change: 'Change the choice',
  rows: 'What is compared',
  headline: 'Headline',
  words: 'Words left in the link',
  gist: 'The take',
  quote: 'Quotation',
  lens: 'Lens, given by the dossier',
  owner: 'Owner',
  ownership: 'Ownership',
  frames: 'Frames',
  notes: 'Your notes',
  published: 'Published',
  byline: 'Byline',
  link: 'Article',
  yours: 'Said by you, on this device only.',
  others: 'Who owns it, when and where it appeared.',
  ownWords: 'These rows are the outlets’ own words: wording can be compared.',
  dossierWords: 'Written by the dossier: wording here says nothing of the outlet.',
};
