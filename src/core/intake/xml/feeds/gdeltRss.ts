import type { IntakeFormat } from '@/core/intake/intakeFormat';
import type { XmlLook } from '@/core/intake/look';
import { repairTitle } from '@/core/intake/said/repairTitle';
import { readStories } from '@/core/intake/xml/readStories';
import { rss, rssParts } from './rss';
import { rssItem } from './rssItem';

/** What GDELT answers as RSS: stories of many outlets, each with the day it was first seen. */
export const gdeltRss: IntakeFormat<XmlLook> = {
  id: 'rss',
  lacks: ['outlet', 'country', 'language', 'lens', 'gist', 'quote', 'byline'],
  recognises(look) {
    if (rss.recognises(look) === null) return null;
    const { title, home } = rssParts(look.root).feed;
    if (/^GDELT\b/i.test(title ?? '')) return { saw: `<title>${title}` };
    return /^https?:\/\/[^/]*\bgdeltproject\.org\b/i.test(home ?? '') ? { saw: `<link>${home}` } : null;
  },
  read(look) {
    const { feed, items } = rssParts(look.root);
    const printed = items.map((item) => rssItem(item, { ...feed, language: null }));
    return readStories(
      look,
      feed.title,
      printed.map((item) => ({ ...item, headline: repairTitle(item.headline ?? ''), firstSeen: true })),
    );
  },
};
