import { countsIn } from '@/i18n/plural';

const { figure, noun } = countsIn('en');
const takes = (n: number) => `${figure(n)} ${noun(n, { one: 'take', other: 'takes' })}`;

/** Choosing among the takes a file comes to. */
export const stories = {
  begins: {
    feed: 'A feed is one outlet and many stories. Choose those that belong to the event.',
    search:
      'A search finds stories of other events too. All are chosen at first: leave out what is not of the event, or choose none and pick.',
    person: null,
  },
  filter: 'Filter these',
  filterHint: 'Outlet, words, day, language',
  order: 'Sort',
  orders: { file: 'As in the file', newest: 'Newest first', outlet: 'By outlet' },
  onlyChosen: 'Show only what is chosen',
  list: (name: string) => `Takes of ${name}`,
  all: 'Choose all',
  none: 'Choose none',
  allShown: 'Choose all shown',
  noneOfShown: 'Choose none of those shown',
  only: 'Choose only those shown',
  chosen: (n: number, all: number) => `${figure(n)} of ${takes(all)} chosen`,
  shown: (n: number) => `${figure(n)} shown`,
  noneShown: 'No take has these words.',
  carriers: (n: number) => `${figure(n)} ${noun(n, { one: 'carrier', other: 'carriers' })}`,
  carriersOf: (outlet: string) => `Who else carries the text of ${outlet}`,
  carriedBy: 'The same text is also at',
  already: 'There already',
  kept: 'Kept',
  whose: {
    gist: 'Gist, in the words of who made the file:',
    quote: 'Quotation of the outlet, as the file prints it:',
    original: 'The quotation in its original words:',
    description: 'Description by the publisher, not kept:',
  },
  proposed: {
    register: 'by the register',
    link: 'by the link',
    tool: 'by the tool',
    script: 'by the letters of the headline',
  },
  proposedSays:
    'Dotted: not said by the file, but proposed by the register of outlets, the link, the tool or the letters of the headline.',
  keys: 'Arrow keys move, Space chooses.',
  unlinked: 'No link',
  noHeadline: 'No headline',
  brokenLink: 'Not a web address:',
  opens: (host: string) => `${host} (opens in a new tab)`,
};
