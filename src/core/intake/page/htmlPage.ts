import { webAddress } from '@/core/dossier/webAddress';
import { linkKey } from '@/core/intake/gather/canonicalLink';
import type { IntakeFinding } from '@/core/intake/intakeFindings';
import type { IntakeFormat, Read } from '@/core/intake/intakeFormat';
import type { PageLook } from '@/core/intake/look';
import { type PrintedStory, storySaid, type Tell } from '@/core/intake/said/storySaid';
import { toldOnce } from '@/core/intake/said/toldOnce';
import type { Story } from '@/core/intake/story';
import { attributeOf, elementsNamed } from '@/core/intake/xml/grammar/inElement';
import type { XmlElement } from '@/core/intake/xml/xmlElement';
import { ldScripts, ldStories } from './ldStories';
import { pageFacts } from './pageFacts';

/** A web page, or the source of one: what it says of itself for search engines, else for social networks, else its title. */
export const htmlPage: IntakeFormat<PageLook> = {
  id: 'html-page',
  lacks: ['country', 'lens', 'gist', 'quote'],
  recognises({ root, text }) {
    const isWhole = root.children.some(({ name }) => ['html', 'head', 'body'].includes(name));
    const sign = signIn(root);
    if (sign !== null) return { saw: sign };
    return isWhole && !fragment.test(text) ? { saw: '<html>' } : null;
  },
  read({ root, text }): Read {
    const findings: IntakeFinding[] = [];
    const tell: Tell = (finding) => findings.push(finding);
    const told = ldStories(root, tell);
    const { printed, isArticle, isTold } = pageFacts(root, text);
    const [only] = told;
    if (only === undefined && !isArticle) {
      return { kind: 'nothing', findings: [...findings, { code: 'file-is-page', line: 1 }] };
    }
    // A list of stories stands on a page of its own, which is one of them only where it says so.
    const mayBeApart = told.length > 1 ? isTold : only !== undefined && isArticle;
    const apart = mayBeApart && told.every((story) => isAnother(story, printed)) ? [storySaid(printed, tell)] : [];
    const stories =
      told.length + apart.length > 1
        ? [...told.map((story) => completed(story, { line: story.line }, tell)), ...apart]
        : [completed(only, printed, tell)];
    return { kind: 'stories', title: null, stories, findings: toldOnce(findings) };
  },
};

/** What Windows puts round a passage that is copied, in a page of its own. */
const fragment = /<!--\s*StartFragment\s*-->/i;

/** True where a story the page describes is not the page itself: at another address, under another headline. */
function isAnother({ link, headline }: Story, page: PrintedStory): boolean {
  const own = webAddress(page.link ?? '');
  const isElsewhere = link !== null && own !== null && linkKey(link) !== linkKey(own);
  return isElsewhere && headline !== null && bare(headline) !== bare(page.headline ?? '');
}

const bare = (line: string) =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function signIn(root: XmlElement): string | null {
  if (ldScripts(root).length > 0) return '<script type="application/ld+json">';
  const graph = elementsNamed(root, 'meta').find((meta) =>
    /^(?:og|article):/i.test(attributeOf(meta, 'property') ?? ''),
  );
  return graph === undefined ? null : `<meta property="${attributeOf(graph, 'property')}">`;
}

/** A story with what it lacks filled in from what else the page says; what of that cannot be read is told. */
function completed(story: Story | undefined, page: PrintedStory, tell: Tell): Story {
  if (story === undefined) return storySaid(page, tell);
  const rest = storySaid(
    {
      ...page,
      line: story.line,
      link: story.link ?? page.link ?? story.brokenLink,
      published: story.published === null ? (page.published ?? null) : null,
      language: story.language === null ? (page.language ?? null) : null,
    },
    tell,
  );
  return {
    ...story,
    outlet: story.outlet ?? rest.outlet,
    domain: story.domain ?? rest.domain,
    language: story.language ?? rest.language,
    headline: story.headline ?? rest.headline,
    published: story.published ?? rest.published,
    byline: story.byline ?? rest.byline,
    link: rest.link,
    brokenLink: rest.brokenLink,
    description: story.description ?? rest.description,
  };
}
