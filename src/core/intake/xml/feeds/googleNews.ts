import type { IntakeFormat } from '@/core/intake/intakeFormat';
import type { XmlLook } from '@/core/intake/look';
import { hostSaid } from '@/core/intake/said/hostSaid';
import { elementsOf } from '@/core/intake/xml/grammar/elementsOf';
import { attributeOf, childOf, elementsNamed, wordsOf } from '@/core/intake/xml/grammar/inElement';
import type { PrintedItem } from '@/core/intake/xml/readStories';
import { readStories } from '@/core/intake/xml/readStories';
import type { XmlElement } from '@/core/intake/xml/xmlElement';
import { rss, rssParts } from './rss';
import { type Feed, rssItem } from './rssItem';

/**
 * Feeds of Google News: every item names its outlet, its link hides where it
 * leads, and its description lists how other outlets told the same event.
 */
export const googleNews: IntakeFormat<XmlLook> = {
  id: 'google-news-rss',
  lacks: ['country', 'lens', 'gist', 'quote', 'byline'],
  recognises(look) {
    if (rss.recognises(look) === null) return null;
    const { home } = rssParts(look.root).feed;
    return hostSaid(home ?? '') === 'news.google.com' ? { saw: `<link>${home}` } : null;
  },
  read(look) {
    const { feed, items } = rssParts(look.root);
    return readStories(
      look,
      feed.title,
      items.flatMap((item) => storiesOfItem(item, feed)),
    );
  },
};

/** The story of an item, and one for each other outlet its description lists, all of one event. */
function storiesOfItem(item: XmlElement, feed: Feed): readonly PrintedItem[] {
  const said = rssItem(item, feed);
  const headline = withoutTail(said.headline ?? null, said.outlet ?? null);
  const main = { ...said, headline, domain: attributeOf(childOf(item, 'source'), 'url'), description: null };
  const listed = listedIn(childOf(item, 'description')?.text ?? '');
  const others = listed.filter(
    ({ headline, outlet, link }) => link !== main.link && (headline !== main.headline || outlet !== main.outlet),
  );
  if (others.length === 0) return [main];
  const also = others.map((other) => ({ ...main, ...other, domain: null, published: null, byline: null }));
  return [main, ...also].map((each) => ({ ...each, event: headline }));
}

/** `Headline - Outlet` without the outlet. */
function withoutTail(headline: string | null, outlet: string | null): string | null {
  const tail = ` - ${outlet}`;
  return headline?.endsWith(tail) ? headline.slice(0, -tail.length) : headline;
}

/** What a description lists: a headline with its link, and the outlet beside it. */
function listedIn(markup: string): readonly Pick<PrintedItem, 'headline' | 'outlet' | 'link'>[] {
  const read = elementsOf(markup, 'page');
  if ('tooDeepOn' in read) return [];
  return read.tops
    .flatMap((top) => elementsNamed(top, 'li'))
    .flatMap((row) => {
      const [anchor] = elementsNamed(row, 'a');
      const [outlet] = elementsNamed(row, 'font');
      if (anchor === undefined || outlet === undefined) return [];
      return [{ headline: wordsOf(anchor), outlet: wordsOf(outlet), link: attributeOf(anchor, 'href') }];
    });
}
