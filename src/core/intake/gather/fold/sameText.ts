import type { Take } from '@/core/dossier/take';
import { linkKey } from '@/core/intake/gather/canonicalLink';
import { hostOfStory } from '@/core/intake/gather/placeStory';
import type { Story } from '@/core/intake/story';
import { comparableLine } from '@/core/reading/sharedCopy';

/** What of a story or a take tells whether it is the text of another. */
export type Text = Pick<Story, 'link' | 'headline' | 'published'>;

type Published = Pick<Story, 'link' | 'domain' | 'outlet'>;

/** The page of a link, for comparing; null without a link. */
export function pageKey(link: string | null): string | null {
  return link === null ? null : `page ${linkKey(link)}`;
}

/** Where a text may be met again: its page, and its headline on its day. A headline too short to be alike by more than chance is none. */
export function textKeys({ link, headline, published }: Text): readonly string[] {
  const page = pageKey(link);
  const line = comparableLine(headline);
  return [...(page === null ? [] : [page]), ...(line === null ? [] : [`line ${published ?? ''} ${line}`])];
}

/** Where the text of a take may be met again: also the pages of those that carry it. */
export function takeKeys(take: Take): readonly string[] {
  const carriers = take.notes.flatMap(({ facet, source }) => (facet === 'carrier' ? (pageKey(source) ?? []) : []));
  return [...textKeys(take), ...carriers];
}

/**
 * True where a story only lists a page that is among others once more. Without
 * a link it does so where its outlet is among them.
 */
export function isListed(story: Published, others: readonly Published[]): boolean {
  const page = pageKey(story.link);
  const host = hostOfStory(story);
  return others.some((other) => {
    if (page !== null) return pageKey(other.link) === page;
    return host === null ? story.outlet !== null && story.outlet === other.outlet : host === hostOfStory(other);
  });
}
