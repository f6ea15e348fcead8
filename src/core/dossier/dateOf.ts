import { linkDate } from '@/core/reading/linkDate';
import type { Take } from './take';

/** The day of a take, and who says so: the dossier, only the words of its link, or a tool that first saw the page then. */
export interface TakeDate {
  readonly date: string;
  readonly from: 'take' | 'link' | 'seen';
}

/** The day a take was published as the dossier gives it, else as its link carries it, else null. A note tells where what is given is only that. */
export function dateOf({ published, link, notes }: Take): TakeDate | null {
  if (published !== null) {
    const said = notes.find(
      ({ facet, value, rule }) => value === published && (facet === 'first-seen' || rule === 'link-date'),
    );
    return { date: published, from: said ? (said.rule ? 'link' : 'seen') : 'take' };
  }
  const date = link === null ? null : linkDate(link);
  return date === null ? null : { date, from: 'link' };
}
