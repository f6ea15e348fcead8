import * as z from 'zod/mini';
import { voices } from '@/core/evidence/ledger/ledger';

const schema = z.object({
  edition: z.catch(z.optional(z.string().check(z.regex(/^[a-z]{2,3}(-\w+)*$/))), undefined),
  words: z.catch(z.optional(z.enum(voices)), undefined),
});

/** What a page of evidence shows: the edition, and whose words the ledger is over; all where none are named. */
export type EvidenceView = z.infer<typeof schema>;

/** The address of a page of evidence, read. What makes no sense is dropped. */
export function readEvidenceView(search: Record<string, unknown>): EvidenceView {
  return z.parse(schema, search);
}
