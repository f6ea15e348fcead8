import type { FormatId } from '@/core/intake/formatIds';

/** Who made a kind of file, as it is cited where the file's own labels are repeated. A file of a person's own names itself. */
const makers: Partial<Readonly<Record<FormatId, string>>> = {
  'gdelt-artlist': 'GDELT',
  'gdelt-csv': 'GDELT',
  'gdeltdoc-csv': 'GDELT',
  'gdelt-jsonfeed': 'GDELT',
  'mediacloud-csv': 'Media Cloud',
  'mediacloud-legacy': 'Media Cloud',
  'mediacloud-sources': 'Media Cloud',
  newsapi: 'NewsAPI',
  newsdata: 'NewsData.io',
  gnews: 'GNews',
  'event-registry': 'Event Registry',
  'google-news-rss': 'Google News',
  'fact-check-tools': 'Google Fact Check Tools',
  'kite-category': 'Kite',
  'kite-batch': 'Kite',
  'kite-feed': 'Kite',
  'kite-index': 'Kite',
  newswcl50: 'NewsWCL50',
  'newswcl50-annotations': 'NewsWCL50',
};

/** Who made files of a kind; null where that is whoever wrote this one. */
export function makerOf(format: FormatId | null): string | null {
  return (format === null ? undefined : makers[format]) ?? null;
}
