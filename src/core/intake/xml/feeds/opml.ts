import { hostOf, webAddress } from '@/core/dossier/webAddress';
import type { ListedOutlet } from '@/core/intake/intake';
import type { IntakeFinding } from '@/core/intake/intakeFindings';
import type { IntakeFormat, Read } from '@/core/intake/intakeFormat';
import type { XmlLook } from '@/core/intake/look';
import { countrySaid } from '@/core/intake/said/countrySaid';
import { languageSaid } from '@/core/intake/said/languageSaid';
import { plainText } from '@/core/intake/said/plainText';
import { attributeOf, elementsNamed } from '@/core/intake/xml/grammar/inElement';
import { brokenIn } from '@/core/intake/xml/readStories';
import type { XmlElement } from '@/core/intake/xml/xmlElement';
import { outletOfTitle } from './outletOfFeed';

/** A line of the list, with the name of the folder it lies in. */
interface Outline {
  readonly element: XmlElement;
  readonly folder: string | null;
}

/** A list of feeds: outlets, not stories. One that is broken is refused, since what is lost cannot be seen. */
export const opml: IntakeFormat<XmlLook> = {
  id: 'opml',
  lacks: ['lens', 'headline', 'gist', 'quote', 'published', 'byline', 'link'],
  recognises: ({ root }) => (root.name === 'opml' ? { saw: '<opml>' } : null),
  read(look): Read {
    const broken = brokenIn(look);
    if (broken.length > 0) return { kind: 'nothing', findings: broken };
    const lines = elementsNamed(look.root, 'body').flatMap((body) => outlinesIn(body));
    const outlets = lines.map(outletOf);
    const bare = lines.filter((_, at) => outlets[at] === null);
    const inCategory = lines.filter(({ folder }, at) => outlets[at]?.country === null && folder !== null);
    return {
      kind: 'outlets',
      outlets: outlets.filter((outlet) => outlet !== null),
      findings: [...unlinked(bare), ...inFolders(inCategory)],
    };
  },
};

/** The lines of a list that hold no others, in their order. */
function outlinesIn(body: XmlElement): readonly Outline[] {
  const found: Outline[] = [];
  const open: Outline[] = [{ element: body, folder: null }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const inside = next.element.children.filter(({ name }) => name === 'outline');
    if (next.element !== body && (inside.length === 0 || addressOf(next.element) !== null)) found.push(next);
    const folder = nameOf(next.element) ?? next.folder;
    for (const element of inside.toReversed()) open.push({ element, folder });
  }
  return found;
}

function outletOf({ element, folder }: Outline): ListedOutlet | null {
  const address = addressOf(element);
  if (address === null) return null;
  return {
    line: element.line,
    outlet: outletOfTitle(nameOf(element), address) ?? hostOf(address),
    domain: domainOf(address),
    country: folder !== null && countrySaid(folder) !== null ? folder : null,
    language: languageSaid(attributeOf(element, 'language') ?? ''),
    feed: webAddress(attributeOf(element, 'xmlurl') ?? ''),
  };
}

function nameOf(outline: XmlElement): string | null {
  return plainText(attributeOf(outline, 'text') ?? attributeOf(outline, 'title') ?? '') || null;
}

/** The page of the outlet, or else its feed. */
function addressOf(outline: XmlElement): string | null {
  return webAddress(attributeOf(outline, 'htmlurl') ?? '') ?? webAddress(attributeOf(outline, 'xmlurl') ?? '');
}

/** The host without what it is called for being that of a feed; null for hosts that serve the feeds of others. */
function domainOf(address: string): string | null {
  const host = hostOf(address).replace(/^(?:feeds?\d?|rss)\.(?=[^.]+\.)/, '');
  return /^(?:feedburner\.com|feedproxy\.google\.com|news\.google\.com)$/.test(host) ? null : host;
}

/** Lines without an address: nothing tells whose they are. */
function unlinked(lines: readonly Outline[]): readonly IntakeFinding[] {
  const [first] = lines;
  if (first === undefined) return [];
  const { line } = first.element;
  return [{ code: 'outlets-unlinked', line, count: lines.length, text: nameOf(first.element)?.slice(0, 200) ?? '' }];
}

/** Folders that are no country: outlets have no place for them. */
function inFolders(lines: readonly Outline[]): readonly IntakeFinding[] {
  const [first] = lines;
  return first === undefined
    ? []
    : [{ code: 'field-left-out', line: first.element.line, field: 'category', count: lines.length }];
}
