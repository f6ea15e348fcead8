import type { FormatId } from '@/core/intake/formatIds';

/** Whose choice the stories of a file are: an outlet's, a tool's, or a person's. */
export type GatheredBy = 'feed' | 'search' | 'person';

const others: Partial<Readonly<Record<FormatId, GatheredBy>>> = {
  rss: 'feed',
  rss1: 'feed',
  atom: 'feed',
  jsonfeed: 'feed',
  'gdelt-artlist': 'search',
  'gdelt-csv': 'search',
  'gdeltdoc-csv': 'search',
  'gdelt-jsonfeed': 'search',
  'mediacloud-csv': 'search',
  'mediacloud-legacy': 'search',
  newsapi: 'search',
  newsdata: 'search',
  gnews: 'search',
  'event-registry': 'search',
  'google-news-rss': 'search',
  'fact-check-tools': 'search',
};

/**
 * Who chose the stories of a kind of file. Of a feed, one outlet and many
 * stories, nothing is chosen at first. A search was asked for the event and
 * brings some that are not of it: all is chosen, and the reader is told. A list
 * of a person's own is of the event as it is.
 */
export function gatheredBy(format: FormatId | null): GatheredBy {
  return (format === null ? undefined : others[format]) ?? 'person';
}
