import type { IntakeFinding } from '@/core/intake/intakeFindings';
import type { PageLook, XmlLook } from '@/core/intake/look';
import { brokenLine } from './grammar/brokenLine';
import { declaredTypeLine } from './grammar/declaredTypeLine';
import { deepest, elementsOf } from './grammar/elementsOf';
import { type Beginning, firstElement } from './grammar/firstElement';
import type { XmlElement } from './xmlElement';

/** Elements a page, or a passage copied from one, can begin with. */
const pageNames: ReadonlySet<string> = new Set(
  (
    'a abbr address article aside b base blockquote body br button center code dd details div dl dt em figure font ' +
    'footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input li link main meta nav noscript ol p pre ' +
    'script section small span strong style svg table tbody td template th time title tr u ul video'
  ).split(' '),
);

/** How a list of feeds, a feed or a message ends. */
const ending = /<\/(opml|rss|feed|rdf:rdf|newsml|newsmessage|nitf)\s{0,9}>$/i;

/** The text as XML or as a web page; null where it does not begin like either, a finding where it is refused or broken. */
export function lookAtXml(text: string): XmlLook | PageLook | IntakeFinding | null {
  const begins = firstElement(text.slice(wordsBefore(text)));
  const [, ends] = ending.exec(text.slice(-200).trimEnd()) ?? [];
  if (begins === null && ends === undefined) return null;
  const page = begins !== null && isPage(begins);
  const declaredOn = page && !begins.hasRules ? null : declaredTypeLine(text);
  if (declaredOn !== null) return { code: 'xml-declares-type', line: declaredOn };
  // A piece of a file: it ends what it never began.
  const isPiece = ends !== undefined && begins?.name.toLowerCase() !== ends.toLowerCase();
  if (isPiece && !page) return { code: 'xml-broken', line: brokenLine(text) ?? 1 };
  const grammar = page ? 'page' : 'xml';
  const read = elementsOf(text, grammar);
  if ('tooDeepOn' in read) return { code: 'too-deep', line: read.tooDeepOn, most: deepest[grammar] };
  if (page) return { grammar: 'page', text, root: around(text, read.tops) };
  const [root] = read.tops;
  return root === undefined ? null : { grammar: 'xml', text, root };
}

/** What a browser says above a file of elements it shows, which is copied along with it: how long that is. */
function wordsBefore(text: string): number {
  const [, words] =
    /^([^<#*`]{1,300}[\r\n]\s{0,9})<(?:\?xml|rss|feed|rdf:RDF|opml|newsMessage|newsItem|NewsML|nitf)[\s>]/.exec(text) ??
    [];
  return words?.length ?? 0;
}

function isPage({ name, type }: Beginning): boolean {
  return type === 'html' || pageNames.has(name.toLowerCase());
}

/** Whatever stands at the top of a page, in one element of no name. */
function around(inner: string, children: readonly XmlElement[]): XmlElement {
  return {
    name: '',
    prefix: '',
    attributes: new Map(),
    children,
    get text() {
      return children.map(({ text }) => text).join('');
    },
    inner,
    line: children[0]?.line ?? 1,
  };
}
