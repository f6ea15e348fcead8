/** Where codes come from. The titles are in `i18n`; `app` is our own. */
export const traditions = [
  'boydstun-2014',
  'semetko-valkenburg-2000',
  'entman-1993',
  'recasens-2013',
  'hamborg-2019',
  'mbib-2023',
  'allsides',
  'mrc-1994',
  'basil-2019',
  'babe-2021',
  'steen-2010',
  'park-lee-2007',
  'hyland-2005',
  'wikipedia-words',
  'semeval-2023',
  'state-media-monitor',
  'faerber-2020',
  'app',
] as const;
export type Tradition = (typeof traditions)[number];
