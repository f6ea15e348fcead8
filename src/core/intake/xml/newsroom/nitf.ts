import type { IntakeFormat } from '@/core/intake/intakeFormat';
import type { XmlLook } from '@/core/intake/look';
import { attributeOf, childAt, childOf, childrenOf, elementsNamed, wordsOf } from '@/core/intake/xml/grammar/inElement';
import type { XmlElement } from '@/core/intake/xml/xmlElement';
import { newsroomLacks, newsroomRead } from './newsroomRead';

/** IPTC NITF: one article. */
export const nitf: IntakeFormat<XmlLook> = {
  id: 'nitf',
  lacks: newsroomLacks,
  recognises({ root }) {
    if (root.name !== 'nitf') return null;
    const version = attributeOf(root, 'version');
    return { saw: version === null ? '<nitf>' : `<nitf version="${version}">` };
  },
  read(look) {
    const { root } = look;
    const head = childAt(root, 'body', 'body.head');
    const data = childAt(root, 'head', 'docdata');
    const publication = childAt(root, 'head', 'pubdata');
    const day = attributeOf(childOf(data, 'date.issue'), 'norm') ?? attributeOf(childOf(data, 'date.release'), 'norm');
    const story = {
      line: root.line,
      outlet:
        attributeOf(publication, 'name') ??
        wordsOf(childOf(head, 'distributor')) ??
        attributeOf(childOf(data, 'doc.copyright'), 'holder') ??
        attributeOf(childOf(data, 'doc-id'), 'regsrc'),
      language: attributeOf(root, 'xml:lang') ?? attributeOf(childOf(root, 'body'), 'xml:lang'),
      headline: wordsOf(childAt(head, 'hedline', 'hl1')) ?? wordsOf(childAt(root, 'head', 'title')),
      published: attributeOf(publication, 'date.publication') ?? day ?? wordsOf(elementsNamed(head, 'story.date')[0]),
      byline: childrenOf(head, 'byline').map(writerOf).join('; '),
      link: attributeOf(publication, 'ex-ref'),
      description: wordsOf(childOf(head, 'abstract')),
    };
    return newsroomRead(look, [
      { story, terms: elementsNamed(root, 'rights.limitations'), isWithdrawn: isKilled(data) },
    ]);
  },
};

/** Who wrote it, without what they are: `By A. Writer<byttl>Staff Reporter</byttl>`. */
function writerOf(byline: XmlElement): string {
  const person = childOf(byline, 'person');
  if (person !== undefined) return wordsOf(person) ?? '';
  return childrenOf(byline, 'byttl').reduce((text, { text: title }) => text.replace(title, () => ' '), byline.text);
}

function isKilled(data: XmlElement | undefined): boolean {
  return /^(?:kill|withhold|recall)/i.test(attributeOf(data, 'management-status') ?? '');
}
