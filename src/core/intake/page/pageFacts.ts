import type { PrintedStory } from '@/core/intake/said/storySaid';
import { attributeOf, elementsNamed, wordsOf } from '@/core/intake/xml/grammar/inElement';
import { resolvedLink } from '@/core/intake/xml/grammar/resolvedLink';
import type { XmlElement } from '@/core/intake/xml/xmlElement';

/** What a page says of itself in its head, and whether that makes it an article. */
export interface PageFacts {
  readonly printed: PrintedStory;
  readonly isArticle: boolean;
  /** True where it calls itself one, and is not only taken for one by its address. */
  readonly isTold: boolean;
}

const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'parsely-pub-date',
  'citation_publication_date',
];
const writerNames = [
  'author',
  'article:author',
  'og:article:author',
  'parsely-author',
  'byl',
  'dc.creator',
  'citation_author',
];
const descriptionNames = ['og:description', 'description', 'twitter:description'];

/** Reads the metas, title and canonical link of a page; `text` is the page as it was saved. */
export function pageFacts(root: XmlElement, text: string): PageFacts {
  const metas = metasOf(root);
  const said = (...names: readonly string[]): string | null =>
    names.flatMap((name) => metas.get(name) ?? []).find(({ content }) => content !== '')?.content ?? null;
  const [title] = elementsNamed(root, 'title');
  const [page] = elementsNamed(root, 'html');
  const outlet = said('og:site_name');
  const headline = said('og:title', 'twitter:title', 'parsely-title') ?? wordsOf(title);
  const published = said(...publishedNames);
  const link = linkOf(root, said('og:url', 'twitter:url'), text);
  const printed: PrintedStory = {
    line: (metas.get('og:title')?.[0]?.element ?? title)?.line ?? 1,
    outlet,
    language: attributeOf(page, 'lang') ?? attributeOf(page, 'xml:lang') ?? said('og:locale', 'content-language'),
    headline: withoutTail(headline, outlet),
    published,
    byline: writersIn(metas),
    link,
    description: said(...descriptionNames),
  };
  const isTold = /article/i.test(said('og:type') ?? '') || said('article:published_time') !== null;
  return { printed, isTold, isArticle: printed.headline !== null && (isTold || isInside(link)) };
}

interface Meta {
  readonly element: XmlElement;
  readonly content: string;
}

function metasOf(root: XmlElement): ReadonlyMap<string, readonly Meta[]> {
  const metas = new Map<string, Meta[]>();
  for (const element of elementsNamed(root, 'meta')) {
    const content = attributeOf(element, 'content') ?? '';
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attributeOf(element, attribute)?.toLowerCase();
      if (name === undefined) continue;
      const before = metas.get(name);
      if (before === undefined) metas.set(name, [{ element, content }]);
      else before.push({ element, content });
    }
  }
  return metas;
}

/** Names, not the addresses of their profiles. */
function writersIn(metas: ReadonlyMap<string, readonly Meta[]>): string | null {
  const all = writerNames.map((name) => (metas.get(name) ?? []).filter(({ content }) => !/^https?:/i.test(content)));
  return (
    all
      .find((found) => found.length > 0)
      ?.map(({ content }) => content)
      .join('; ') ?? null
  );
}

/** The address a page gives as its own, else the one a browser noted when it saved the page. */
function linkOf(root: XmlElement, said: string | null, text: string): string | null {
  const canonical = elementsNamed(root, 'link').find((link) => /\bcanonical\b/i.test(attributeOf(link, 'rel') ?? ''));
  const [, saved = null] = /<!-- saved from url=\(\d{4}\)(https?:\S{1,2000}) -->/.exec(text.slice(0, 4000)) ?? [];
  const base = attributeOf(elementsNamed(root, 'base')[0], 'href');
  const start = said ?? saved ?? base;
  return resolvedLink(attributeOf(canonical, 'href'), start) ?? said ?? saved;
}

/** Any page of a site but its first. */
function isInside(link: string | null): boolean {
  if (link === null || !URL.canParse(link)) return false;
  const { pathname, search } = new URL(link);
  return pathname.length > 1 || search.length > 1;
}

/** A title without its outlet after it: `Headline | Outlet`. */
function withoutTail(title: string | null, outlet: string | null): string | null {
  if (title === null || outlet === null || !title.toLowerCase().endsWith(outlet.toLowerCase())) return title;
  const head = title.slice(0, -outlet.length);
  return /\s[|–—·:-]\s$/.test(head) ? head.slice(0, -3).trim() : title;
}
