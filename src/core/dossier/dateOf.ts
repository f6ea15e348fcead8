import { linkDate } from '@/core/reading/linkDate';
import type { Take } from './take';

/** The day of a take, and who says so: the dossier, or only the words of its link. */
export interface TakeDate {
  readonly date: string;
  readonly from: 'take' | 'link';
}

/** The day a take was published as the dossier gives it, else as its link carries it, else null. */
export function dateOf({ published, link }: Take): TakeDate | null {
  if (published !== null) return { date: published, from: 'take' };
  const date = link === null ? null : linkDate(link);
  return date === null ? null : { date, from: 'link' };
}
