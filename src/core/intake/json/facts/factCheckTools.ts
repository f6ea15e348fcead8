import type { Path } from '@/core/formats/format';
import type { IntakeFinding } from '@/core/intake/intakeFindings';
import type { Read } from '@/core/intake/intakeFormat';
import { listFormat } from '@/core/intake/json/values/listFormat';
import { listWhere } from '@/core/intake/json/values/listWhere';
import { storyFrom, type Told } from '@/core/intake/json/values/readStories';
import type { Row } from '@/core/intake/json/values/row';
import { listAt, textAt } from '@/core/intake/json/values/valueAt';
import type { JsonLook } from '@/core/intake/look';
import type { Tell } from '@/core/intake/said/storySaid';
import { toldOnce } from '@/core/intake/said/toldOnce';
import { claimNotes, factCheckLens } from './claimNotes';

/** What Google's Fact Check Tools answer: claims, each with the reviews of it. A review is a story. */
export const factCheckTools = listFormat({
  id: 'fact-check-tools',
  lacks: ['country', 'gist', 'quote', 'byline'],
  find: (look) => listWhere(look, [['claims'], []], ['claimReview']),
  read: readReviews,
});

function readReviews(look: JsonLook, path: Path): Read {
  const findings: IntakeFinding[] = [];
  const tell: Tell = (finding) => findings.push(finding);
  const stories = listAt(look.value, ...path.map(String)).flatMap((claim, at) => {
    const reviews = listAt(claim, 'claimReview');
    // A claim nobody checked is read as a row that says nothing.
    if (reviews.length === 0) return storyFrom(claim, look.lineOf([...path, at]), () => ({}), tell);
    return reviews.flatMap((review, of) =>
      storyFrom(review, look.lineOf([...path, at, 'claimReview', of]), reviewOf(claim), tell),
    );
  });
  return { kind: 'stories', stories, title: null, findings: toldOnce(findings) };
}

function reviewOf(claim: unknown): (row: Row) => Told {
  const text = textAt(claim, 'text');
  return (row) => ({
    link: row.address('url'),
    outlet: textAt(row.value, 'publisher', 'name'),
    domain: textAt(row.value, 'publisher', 'site'),
    language: row.text('languageCode'),
    lens: factCheckLens,
    headline: row.text('title') ?? text,
    published: row.text('reviewDate'),
    event: text,
    notes: claimNotes({ claim: text, claimant: textAt(claim, 'claimant'), verdict: row.text('textualRating') }),
  });
}
