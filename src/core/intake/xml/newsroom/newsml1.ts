import type { IntakeFormat } from '@/core/intake/intakeFormat';
import type { XmlLook } from '@/core/intake/look';
import { hostSaid } from '@/core/intake/said/hostSaid';
import { attributeOf, childAt, childOf, elementsNamed, wordsOf } from '@/core/intake/xml/grammar/inElement';
import type { XmlElement } from '@/core/intake/xml/xmlElement';
import { isCalledBack, type NewsroomItem, newsroomLacks, newsroomRead } from './newsroomRead';

/** IPTC NewsML 1: an envelope with one item or more. */
export const newsml1: IntakeFormat<XmlLook> = {
  id: 'newsml1',
  lacks: newsroomLacks,
  recognises({ root }) {
    if (root.name !== 'newsml') return null;
    const version = attributeOf(root, 'version');
    return { saw: version === null ? '<NewsML>' : `<NewsML Version="${version}">` };
  },
  read(look) {
    const sent = wordsOf(childAt(look.root, 'newsenvelope', 'dateandtime'));
    return newsroomRead(
      look,
      elementsNamed(look.root, 'newsitem').map((item) => itemOf(item, sent)),
    );
  },
};

function itemOf(item: XmlElement, sent: string | null): NewsroomItem {
  const management = childOf(item, 'newsmanagement');
  const [headline] = elementsNamed(item, 'headline');
  const provider = wordsOf(childAt(item, 'identification', 'newsidentifier', 'providerid'));
  const domain = hostSaid(provider ?? '');
  const language = attributeOf(first(item, 'language'), 'formalname');
  return {
    terms: elementsNamed(item, 'usagetype'),
    isWithdrawn: isCalledBack(attributeOf(childOf(management, 'status'), 'formalname')),
    story: {
      line: item.line,
      outlet: partyOf(first(item, 'provider')) ?? partyOf(first(item, 'source')) ?? (domain === null ? provider : null),
      domain,
      language: language ?? attributeOf(headline, 'xml:lang') ?? attributeOf(item, 'xml:lang'),
      headline: wordsOf(headline),
      published: wordsOf(childOf(management, 'thisrevisioncreated', 'firstcreated')) ?? sent,
      byline: elementsNamed(item, 'byline').map(wordsOf).join('; '),
    },
  };
}

function first(item: XmlElement, name: string): XmlElement | undefined {
  return elementsNamed(item, name)[0];
}

function partyOf(around: XmlElement | undefined): string | null {
  return attributeOf(childOf(around, 'party'), 'formalname');
}
