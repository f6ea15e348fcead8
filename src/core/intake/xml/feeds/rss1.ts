import type { IntakeFormat } from '@/core/intake/intakeFormat';
import type { XmlLook } from '@/core/intake/look';
import { childOf } from '@/core/intake/xml/grammar/inElement';
import { readFeed } from './readFeed';
import { rss } from './rss';
import { feedOf, rssItem } from './rssItem';

/** RSS 0.90 and 1.0, which are RDF: items stand beside the channel. */
export const rss1: IntakeFormat<XmlLook> = {
  id: 'rss1',
  lacks: rss.lacks,
  recognises({ root }) {
    const isFeed = root.children.some(({ name }) => name === 'channel' || name === 'item');
    return root.name === 'rdf' && isFeed ? { saw: '<rdf:RDF> <channel>' } : null;
  },
  read(look) {
    const { root } = look;
    const channel = childOf(root, 'channel');
    const feed = feedOf(root, channel);
    const items = [root, ...(channel === undefined ? [] : [channel])].flatMap(({ children }) =>
      children.filter(({ name }) => name === 'item'),
    );
    return readFeed(
      look,
      feed,
      items.map((item) => rssItem(item, feed)),
    );
  },
};
