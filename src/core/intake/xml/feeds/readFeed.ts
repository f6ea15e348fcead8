import type { Read } from '@/core/intake/intakeFormat';
import type { XmlLook } from '@/core/intake/look';
import { linkOfItem, type PrintedItem, readStories } from '@/core/intake/xml/readStories';
import { areOwn, outletOfTitle } from './outletOfFeed';
import type { Feed } from './rssItem';

/** A feed made of its items. Those that name no source are the feed's own outlet's. */
export function readFeed(look: XmlLook, feed: Feed, items: readonly PrintedItem[]): Read {
  const outlet = outletOfTitle(feed.title, feed.home);
  const own = areOwn(feed.home, items.map(linkOfItem));
  return readStories(
    look,
    feed.title,
    items.map((item, at) => (item.outlet || own[at] !== true ? item : { ...item, outlet })),
  );
}
