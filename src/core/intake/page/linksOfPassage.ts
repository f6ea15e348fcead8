import { webAddress } from '@/core/dossier/webAddress';
import type { IntakeFinding } from '@/core/intake/intakeFindings';
import type { IntakeFormat } from '@/core/intake/intakeFormat';
import type { PageLook } from '@/core/intake/look';
import { storySaid } from '@/core/intake/said/storySaid';
import { toldOnce } from '@/core/intake/said/toldOnce';
import { attributeOf, elementsNamed, wordsOf } from '@/core/intake/xml/grammar/inElement';
import type { XmlElement } from '@/core/intake/xml/xmlElement';

/** A passage copied from a page or a document, which as plain text would lose its links: each link is a story. */
export const linksOfPassage: IntakeFormat<PageLook> = {
  id: 'html-page',
  lacks: ['outlet', 'country', 'language', 'lens', 'gist', 'quote', 'published', 'byline'],
  recognises({ root }) {
    const [first] = anchorsIn(root);
    return first === undefined ? null : { saw: `<a href="${attributeOf(first, 'href')}">`, doubtful: true };
  },
  read({ root }) {
    const findings: IntakeFinding[] = [];
    const stories = anchorsIn(root).map((anchor) =>
      storySaid({ line: anchor.line, headline: headlineOf(anchor), link: attributeOf(anchor, 'href') }, (finding) =>
        findings.push(finding),
      ),
    );
    return { kind: 'stories', title: null, stories, findings: toldOnce(findings) };
  },
};

function anchorsIn(root: XmlElement): readonly XmlElement[] {
  return elementsNamed(root, 'a').filter((anchor) => webAddress(attributeOf(anchor, 'href') ?? '') !== null);
}

/** The words of a link, unless they are an address again. */
function headlineOf(anchor: XmlElement): string | null {
  const words = wordsOf(anchor);
  return words === null || /^(?:https?:\/\/|www\.)\S+$/i.test(words) ? null : words;
}
