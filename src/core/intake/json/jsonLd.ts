import { isFields } from '@/core/formats/json/completed';
import type { IntakeFinding } from '@/core/intake/intakeFindings';
import type { IntakeFormat } from '@/core/intake/intakeFormat';
import type { JsonLook } from '@/core/intake/look';
import { toldOnce } from '@/core/intake/said/toldOnce';
import type { Story } from '@/core/intake/story';
import { byId, jsonLdNodes, typesOf } from './facts/jsonLdNodes';
import { ldStory } from './facts/ldStory';
import { storyFrom } from './values/readStories';
import { valueAt } from './values/valueAt';

/** Articles and fact checks as web pages describe themselves to search engines, saved as JSON. */
export const jsonLd: IntakeFormat<JsonLook> = {
  id: 'json-ld',
  lacks: ['country', 'lens', 'gist', 'quote'],
  recognises: ({ value }) => {
    const saw = signOf(value);
    return saw === null || jsonLdNodes(value, isStory).length === 0 ? null : { saw };
  },
  read: ({ value, lineOf }) => {
    const findings: IntakeFinding[] = [];
    const stories = read(value, lineOf, (finding) => findings.push(finding));
    return { kind: 'stories', stories, title: null, findings: toldOnce(findings) };
  },
};

/**
 * The articles and fact checks a JSON-LD value describes: alone, in a list, in
 * `@graph`. All are given the line of the value. None where it describes none,
 * or is no JSON-LD at all.
 */
export function storiesOfJsonLd(value: unknown, line: number): readonly Story[] {
  return read(
    value,
    () => line,
    () => {},
  );
}

function read(value: unknown, lineOf: JsonLook['lineOf'], tell: (finding: IntakeFinding) => void): readonly Story[] {
  const things = byId(value);
  return jsonLdNodes(value, isStory).flatMap((node) =>
    storyFrom(node.value, lineOf(node.path), (row) => ldStory(row, things), tell),
  );
}

/** `NewsArticle`, `OpinionNewsArticle`, `LiveBlogPosting`, `Report`: what people call an article; and fact checks. */
function isStory(types: readonly string[]): boolean {
  return types.some((type) => /(?:Article|BlogPosting|^Report|^ClaimReview)$/.test(type));
}

function signOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const sign = ['@context', '@graph', '@type'].find((key) => valueAt(first, key) !== undefined);
  if (sign !== undefined) return sign;
  // A page's data as some tools save it: its JSON-LD under a name of their own.
  const held = isFields(value) ? valueAt(value, 'linkedData') : undefined;
  const inside: unknown = Array.isArray(held) ? held[0] : held;
  return typesOf(inside).length > 0 ? 'linkedData.@type' : null;
}
