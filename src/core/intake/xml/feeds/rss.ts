import type { IntakeFormat } from '@/core/intake/intakeFormat';
import type { XmlLook } from '@/core/intake/look';
import { attributeOf, childOf, childrenOf } from '@/core/intake/xml/grammar/inElement';
import type { XmlElement } from '@/core/intake/xml/xmlElement';
import { readFeed } from './readFeed';
import { type Feed, feedOf, rssItem } from './rssItem';

/** RSS 0.91 to 2.0, also without its version. One outlet, many stories. */
export const rss: IntakeFormat<XmlLook> = {
  id: 'rss',
  lacks: ['country', 'lens', 'gist', 'quote'],
  recognises: ({ root }) => (root.name === 'rss' ? { saw: sawRss(root) } : null),
  read(look) {
    const { feed, items } = rssParts(look.root);
    return readFeed(
      look,
      feed,
      items.map((item) => rssItem(item, feed)),
    );
  },
};

/** The beginning of a file of RSS, as it stands there. */
export function sawRss(root: XmlElement): string {
  const version = attributeOf(root, 'version');
  return version === null ? '<rss>' : `<rss version="${version}">`;
}

/** The channel and items of RSS; some early files have items beside the channel. */
export function rssParts(root: XmlElement): { readonly feed: Feed; readonly items: readonly XmlElement[] } {
  const channel = childOf(root, 'channel') ?? root;
  const inside = channel === root ? [] : childrenOf(root, 'item');
  return { feed: feedOf(root, channel), items: [...childrenOf(channel, 'item'), ...inside] };
}
