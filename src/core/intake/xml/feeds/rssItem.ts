import { attributeOf, childOf, childrenOf, wordsOf } from '@/core/intake/xml/grammar/inElement';
import { resolvedLink } from '@/core/intake/xml/grammar/resolvedLink';
import type { PrintedItem } from '@/core/intake/xml/readStories';
import type { XmlElement } from '@/core/intake/xml/xmlElement';

/** What a feed says of all its items. */
export interface Feed {
  readonly title: string | null;
  /** The page it is the feed of. */
  readonly home: string | null;
  /** What its relative links start from. */
  readonly base: string | null;
  readonly language: string | null;
}

/** What the channel of a feed of any RSS says. */
export function feedOf(root: XmlElement, channel: XmlElement | undefined): Feed {
  const told = wordsOf(childOf(channel, 'language'));
  const language = told ?? attributeOf(channel, 'xml:lang') ?? attributeOf(root, 'xml:lang');
  const home = homeOf(channel);
  const base = attributeOf(channel, 'xml:base') ?? attributeOf(root, 'xml:base') ?? home;
  return { title: wordsOf(childOf(channel, 'title')), home, base, language };
}

function homeOf(channel: XmlElement | undefined): string | null {
  const links = channel?.children.filter(({ name }) => name === 'link') ?? [];
  const own = links.find(({ prefix }) => prefix === channel?.prefix);
  const base = own === undefined ? null : own.text.trim() || attributeOf(own, 'href');
  const alternate = links.find((link) => (attributeOf(link, 'rel') ?? 'alternate') === 'alternate');
  return base ?? attributeOf(alternate, 'href') ?? attributeOf(channel, 'rdf:about');
}

/** An item of any RSS as it is printed; the outlet is the one it names as its source. */
export function rssItem(item: XmlElement, feed: Feed): PrintedItem {
  // `dc:source` is what a text draws on, not who published it.
  const source = item.children.find(
    ({ name, prefix }) => name === 'source' && (prefix === item.prefix || prefix === 'news'),
  );
  return {
    line: item.line,
    outlet: wordsOf(source),
    language: wordsOf(childOf(item, 'language')) ?? item.attributes.get('xml:lang') ?? feed.language,
    ...headlineIn(childOf(item, 'title')),
    published: wordsOf(childOf(item, 'pubdate', 'date', 'published', 'issued', 'created', 'updated', 'modified')),
    byline: writersOf(item),
    link: linkOf(item),
    base: resolvedLink(attributeOf(item, 'xml:base'), feed.base) ?? feed.base,
    description:
      wordsOf(childOf(item, 'description', 'summary')) ??
      openingOf(wordsOf(childOf(item, 'encoded', 'body', 'fullitem'))),
  };
}

/** A headline; one that is nothing but markup is none. */
export function headlineIn(title: XmlElement | undefined, read = wordsOf): Pick<PrintedItem, 'headline' | 'isMarkup'> {
  const headline = read(title);
  return { headline, isMarkup: headline === null && (title?.inner.trim() ?? '') !== '' };
}

function writersOf(item: XmlElement): string {
  const creators = childrenOf(item, 'creator');
  return namesOf(creators.length > 0 ? creators : childrenOf(item, 'author'));
}

/** People, by their names where those stand apart, as one list. */
export function namesOf(people: readonly XmlElement[]): string {
  return people.map((person) => wordsOf(childOf(person, 'name') ?? person) ?? '').join('; ');
}

/** The first words of a text that may be the whole article: whole words only. */
export function openingOf(text: string | null): string | null {
  return text === null || text.length <= 500 ? text : `${text.slice(0, 500).replace(/\s\S*$/, '')} …`;
}

/** Where an item leads: before a service counted the clicks on it, by its link, else by an id that is an address. */
function linkOf(item: XmlElement): string | null {
  const link = item.children.find(({ name, prefix }) => name === 'link' && prefix === item.prefix);
  const guid = childOf(item, 'guid');
  const isAddress = attributeOf(guid, 'ispermalink') !== 'false' && /^https?:/i.test(guid?.text.trim() ?? '');
  return (
    textOf(childOf(item, 'origlink')) ??
    textOf(link) ??
    attributeOf(link ?? childOf(item, 'link'), 'href') ??
    (isAddress ? textOf(guid) : null) ??
    attributeOf(item, 'rdf:about')
  );
}

function textOf(element: XmlElement | undefined): string | null {
  return element?.text.trim() || null;
}
