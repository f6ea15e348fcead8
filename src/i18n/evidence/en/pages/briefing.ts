import { listsIn } from '@/i18n/plural';

const lists = listsIn('en-GB');

/** A digest of many events. */
export const briefing = {
  kind: 'Briefing',
  by: (feed: string) => `From ${feed}`,
  of: (date: string) => `Events of ${date}`,
  written: (date: string) => `written ${date}`,
  original: 'The original issue',
  byModel: 'Written by a model',
  noTakes: 'A digest of many events. It holds no takes, so there is nothing to set side by side.',
  touches: 'Dossiers on this',
  because: (names: readonly string[]) => `names ${lists.and(names)}`,
  linked: 'linked by the briefing',
};
