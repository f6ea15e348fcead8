import { getDomain } from 'tldts-icann';
import { canonicalLink } from '@/core/intake/gather/canonicalLink';
import { isHiddenLink } from '@/core/intake/gather/isHiddenLink';
import type { IntakeFinding } from '@/core/intake/intakeFindings';
import type { Read } from '@/core/intake/intakeFormat';
import type { XmlLook } from '@/core/intake/look';
import { hostSaid } from '@/core/intake/said/hostSaid';
import { type PrintedStory, storySaid, type Tell } from '@/core/intake/said/storySaid';
import { toldOnce } from '@/core/intake/said/toldOnce';
import type { Story } from '@/core/intake/story';
import { brokenLine } from './grammar/brokenLine';
import { resolvedLink } from './grammar/resolvedLink';

/** A story as a file of elements prints it. */
export interface PrintedItem extends PrintedStory {
  /** What a relative link starts from. */
  readonly base?: string | null;
  /** True where in the headline's place stood nothing but markup. */
  readonly isMarkup?: boolean;
}

/**
 * The stories of a file of elements. What holds neither headline, link nor
 * description is no story, and is left out; that, whatever cannot be read and
 * where the file is not well-formed is told with its line.
 */
export function readStories(look: XmlLook, title: string | null, printed: readonly PrintedItem[]): Read {
  const findings = [...brokenIn(look)];
  const stories = printed.flatMap((item) => storyOfItem(item, (finding) => findings.push(finding)));
  return { kind: 'stories', title, stories, findings: toldOnce(findings) };
}

function storyOfItem(item: PrintedItem, tell: Tell): readonly Story[] {
  const { line, headline, description } = item;
  const link = linkOfItem(item);
  if ((headline || link || description || '') === '') {
    tell({ code: 'row-unreadable', line, text: item.published || item.byline || '' });
    return [];
  }
  if (link !== wholeLink(item)) tell({ code: 'links-cleaned', line, count: 1 });
  if (item.isMarkup === true) tell({ code: 'markup-removed', line, count: 1 });
  const story = storySaid({ ...item, link }, tell);
  const hides = story.link !== null && isHiddenLink(story.link);
  return [{ ...story, domain: hostSaid(item.domain ?? '') ?? (hides ? null : story.domain) }];
}

/** Services that only lead on, quickly told. */
const leadingOn = /^https?:\/\/[^/]{0,100}\b(?:google|facebook|instagram|outlook|ampproject)\./i;

/** Where an item leads: relative links made whole, and out of services that only lead on. */
export function linkOfItem(item: PrintedItem): string | null {
  const whole = wholeLink(item);
  if (whole === null || !leadingOn.test(whole)) return whole;
  const led = canonicalLink(whole);
  return getDomain(led) === getDomain(whole) ? whole : led;
}

function wholeLink({ link = null, base = null }: PrintedItem): string | null {
  return resolvedLink(link, base)?.trim() ?? null;
}

/** Tells that a text is not well-formed, and on which line. */
export function brokenIn({ text }: XmlLook): readonly IntakeFinding[] {
  const line = brokenLine(text);
  return line === null ? [] : [{ code: 'xml-broken', line }];
}
