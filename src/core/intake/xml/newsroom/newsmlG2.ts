import type { IntakeFinding } from '@/core/intake/intakeFindings';
import type { IntakeFormat } from '@/core/intake/intakeFormat';
import type { XmlLook } from '@/core/intake/look';
import { hostSaid } from '@/core/intake/said/hostSaid';
import { toldOnce } from '@/core/intake/said/toldOnce';
import { attributeOf, childAt, childOf, childrenOf, elementsNamed, wordsOf } from '@/core/intake/xml/grammar/inElement';
import type { XmlElement } from '@/core/intake/xml/xmlElement';
import { isCalledBack, type NewsroomItem, newsroomLacks, newsroomRead } from './newsroomRead';

/** What one of its kinds of root is called. */
const roots: ReadonlySet<string> = new Set(['newsmessage', 'itemset', 'newsitem', 'packageitem']);

/** IPTC NewsML-G2: a message of items, one item, or a package that lists items. */
export const newsmlG2: IntakeFormat<XmlLook> = {
  id: 'newsml-g2',
  lacks: newsroomLacks,
  recognises({ root }) {
    if (!roots.has(root.name)) return null;
    const vocabulary = attributeOf(root, root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix}`) ?? '';
    if (vocabulary.includes('iptc.org/std/nar')) return { saw: `xmlns="${vocabulary}"` };
    const standard = attributeOf(root, 'standard');
    if (standard === 'NewsML-G2') return { saw: 'standard="NewsML-G2"' };
    return root.name === 'newsmessage' ? { saw: '<newsMessage>' } : null;
  },
  read(look) {
    const items = elementsNamed(look.root, 'newsitem');
    const held = new Set(items.map((item) => attributeOf(item, 'guid')));
    const listed = elementsNamed(look.root, 'packageitem').flatMap((list) =>
      elementsNamed(list, 'itemref').filter((each) => !held.has(attributeOf(each, 'residref'))),
    );
    const texts = [...items, ...listed].filter(isText);
    const others = [...items, ...listed].filter((item) => !isText(item));
    const read = newsroomRead(look, [...items.filter(isText).map(itemOf), ...listed.filter(isText).map(listedItem)]);
    return { ...read, findings: toldOnce([...read.findings, ...notText(others), ...embargoed(texts)]) };
  },
};

function itemOf(item: XmlElement): NewsroomItem {
  const [about, content, rights] = [
    childOf(item, 'itemmeta'),
    childOf(item, 'contentmeta'),
    childOf(item, 'rightsinfo'),
  ];
  const headline = headlineOf(content);
  const language = attributeOf(childOf(content, 'language'), 'tag');
  const provider = nameOf(childOf(about, 'provider'));
  const domain = hostSaid(provider ?? '');
  const holder = nameOf(childOf(rights, 'copyrightholder'));
  const writers = childrenOf(content, 'by');
  return {
    terms: childrenOf(rights, 'usageterms'),
    isWithdrawn: isCalledBack(attributeOf(childOf(about, 'pubstatus'), 'qcode')),
    story: {
      line: item.line,
      outlet: (domain === null ? provider : holder) ?? holder ?? codeOf(childOf(about, 'provider')) ?? provider,
      domain,
      language: language ?? attributeOf(headline, 'xml:lang') ?? attributeOf(item, 'xml:lang'),
      headline: wordsOf(headline),
      published: wordsOf(childOf(about, 'versioncreated', 'firstcreated') ?? childOf(content, 'contentcreated')),
      byline: (writers.length > 0 ? writers : childrenOf(content, 'creator'))
        .map((who) => nameOf(who) ?? wordsOf(who) ?? '')
        .join('; '),
      link: webLink(attributeOf(item, 'guid')),
      description: wordsOf(childOf(content, 'description')),
    },
  };
}

/** An item a package only refers to. */
function listedItem(reference: XmlElement): NewsroomItem {
  const headline = headlineOf(reference);
  return {
    terms: [],
    isWithdrawn: isCalledBack(attributeOf(childOf(reference, 'pubstatus'), 'qcode')),
    story: {
      line: reference.line,
      outlet: nameOf(childOf(reference, 'provider')),
      language: attributeOf(headline, 'xml:lang') ?? attributeOf(childOf(reference, 'language'), 'tag'),
      headline: wordsOf(headline) ?? wordsOf(childOf(reference, 'title')),
      published: wordsOf(childOf(reference, 'versioncreated', 'firstcreated')),
      link: webLink(attributeOf(reference, 'href')) ?? webLink(attributeOf(reference, 'residref')),
      description: wordsOf(childOf(reference, 'description')),
    },
  };
}

function headlineOf(around: XmlElement | undefined): XmlElement | undefined {
  const all = childrenOf(around, 'headline');
  return (
    all.find((each) => attributeOf(each, 'role') === null) ??
    all.find((each) => !/sub/i.test(`${attributeOf(each, 'role')}`))
  );
}

/** A party's name as printed, not its code. */
function nameOf(party: XmlElement | undefined): string | null {
  return wordsOf(childOf(party, 'name')) ?? attributeOf(party, 'literal');
}

/** `nprov:REUTERS` → `REUTERS`. */
function codeOf(party: XmlElement | undefined): string | null {
  return attributeOf(party, 'qcode')?.replace(/^[^:]*:/, '') || null;
}

function webLink(id: string | null): string | null {
  return id !== null && /^https?:/i.test(id) ? id : null;
}

/** Pictures, films and sounds are items as well. */
function isText(item: XmlElement): boolean {
  const kind = attributeOf(childAt(item, 'itemmeta', 'itemclass') ?? childOf(item, 'itemclass'), 'qcode') ?? '';
  return !/:(?:picture|graphic|video|audio|animation)$/i.test(kind);
}

function notText(items: readonly XmlElement[]): readonly IntakeFinding[] {
  const [first] = items;
  return first === undefined
    ? []
    : [{ code: 'field-left-out', line: first.line, field: 'itemClass', count: items.length }];
}

function embargoed(items: readonly XmlElement[]): readonly IntakeFinding[] {
  const found = items.map((item) => childAt(item, 'itemmeta', 'embargoed')).filter((each) => each !== undefined);
  const [first] = found;
  return first === undefined
    ? []
    : [{ code: 'field-left-out', line: first.line, field: 'embargoed', count: found.length }];
}
