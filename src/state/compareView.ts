import * as z from 'zod/mini';
import { tidyAnswers } from '@/core/facets/tidyAnswers';
import { trayHolds } from './habits/tray';

const edition = z.catch(z.optional(z.string().check(z.regex(/^[a-z]{2,3}(-\w+)*$/))), undefined);

/** What a comparison shows: the ids of its takes, in order, and the edition. */
export interface CompareView {
  readonly t?: readonly string[] | undefined;
  readonly edition?: string | undefined;
}

/** A comparison's address, read: at most four takes; what makes no sense is dropped. */
export function readCompareView(search: Record<string, unknown>): CompareView {
  return { t: tidyAnswers(search.t)?.slice(0, trayHolds), edition: z.parse(edition, search.edition) };
}
