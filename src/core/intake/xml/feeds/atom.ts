import type { IntakeFormat } from '@/core/intake/intakeFormat';
import type { XmlLook } from '@/core/intake/look';
import { plainText } from '@/core/intake/said/plainText';
import { attributeOf, childOf, childrenOf, wordsOf } from '@/core/intake/xml/grammar/inElement';
import { resolvedLink } from '@/core/intake/xml/grammar/resolvedLink';
import type { PrintedItem } from '@/core/intake/xml/readStories';
import type { XmlElement } from '@/core/intake/xml/xmlElement';
import { readFeed } from './readFeed';
import { rss } from './rss';
import { type Feed, headlineIn, namesOf, openingOf } from './rssItem';
import { textOfBase64 } from './textOfBase64';

/** Atom 0.3 and 1.0. */
export const atom: IntakeFormat<XmlLook> = {
  id: 'atom',
  lacks: rss.lacks,
  recognises({ root }) {
    if (root.name !== 'feed' && root.name !== 'entry') return null;
    const vocabulary = attributeOf(root, root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix}`);
    const isAtom =
      /atom/i.test(vocabulary ?? '') || root.children.some(({ name }) => name === 'entry' || name === 'title');
    return isAtom ? { saw: vocabulary === null ? `<${root.name}>` : `<${root.name} xmlns="${vocabulary}">` } : null;
  },
  read(look) {
    const { root } = look;
    const rootBase = attributeOf(root, 'xml:base');
    const home = linkOf(root, rootBase) ?? attributeOf(childOf(root, 'link'), 'href');
    const base = rootBase ?? home;
    const feed: Feed = {
      title: textIn(childOf(root, 'title')),
      home,
      base,
      language: attributeOf(root, 'xml:lang'),
    };
    const entries = root.name === 'entry' ? [root] : childrenOf(root, 'entry');
    return readFeed(
      look,
      root.name === 'entry' ? { ...feed, title: null } : feed,
      entries.map((entry) => printedEntry(entry, feed)),
    );
  },
};

function printedEntry(entry: XmlElement, feed: Feed): PrintedItem {
  const title = childOf(entry, 'title');
  const base = resolvedLink(attributeOf(entry, 'xml:base'), feed.base) ?? feed.base;
  return {
    line: entry.line,
    outlet: textIn(childOf(childOf(entry, 'source'), 'title')),
    language: title?.attributes.get('xml:lang') ?? entry.attributes.get('xml:lang') ?? feed.language,
    ...headlineIn(title, textIn),
    published: wordsOf(childOf(entry, 'published', 'issued', 'created', 'updated', 'modified')),
    byline: namesOf(childrenOf(entry, 'author')),
    link: linkOf(entry, base),
    base,
    description: textIn(childOf(entry, 'summary')) ?? openingOf(textIn(childOf(entry, 'content'))),
  };
}

/** The page an entry or feed is of: before a service counted the clicks on it, else its link to read it elsewhere. */
function linkOf(element: XmlElement, base: string | null): string | null {
  const links = childrenOf(element, 'link').filter((link) => (attributeOf(link, 'rel') ?? 'alternate') === 'alternate');
  const link = links.find((each) => /html/i.test(attributeOf(each, 'type') ?? '')) ?? links[0];
  const before = childOf(element, 'origlink')?.text.trim();
  if (before) return before;
  return resolvedLink(attributeOf(link, 'href'), resolvedLink(attributeOf(link, 'xml:base'), base));
}

const readAsItStands = /^(?:text|html|xhtml|text\/.*|.*xml)$/i;

/** Text in any of the ways Atom prints it: plain, escaped, as elements, or in Base64. Null where it is no text. */
function textIn(element: XmlElement | undefined): string | null {
  if (element === undefined) return null;
  const isPacked =
    attributeOf(element, 'mode') === 'base64' || !readAsItStands.test(attributeOf(element, 'type') ?? 'text');
  return isPacked ? plainText(textOfBase64(element.text)) || null : wordsOf(element);
}
