import * as z from 'zod/mini';
import { tidyAnswers } from '@/core/facets/tidyAnswers';
import { trayHolds } from './habits/tray';

const showing = z.object({
  edition: z.catch(z.optional(z.string().check(z.regex(/^[a-z]{2,3}(-\w+)*$/))), undefined),
  marks: z.catch(z.optional(z.literal('1')), undefined),
});

/** What a comparison shows: the ids of its takes, in order, the edition, and whether words are marked. */
export interface CompareView {
  readonly t?: readonly string[] | undefined;
  readonly edition?: string | undefined;
  readonly marks?: '1' | undefined;
}

/** A comparison's address, read: at most four takes; what makes no sense is dropped. */
export function readCompareView(search: Record<string, unknown>): CompareView {
  return { t: tidyAnswers(search.t)?.slice(0, trayHolds), ...z.parse(showing, search) };
}
