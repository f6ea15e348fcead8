import * as z from 'zod/mini';
import type { Take } from '@/core/dossier/take';
import { hostOf } from '@/core/dossier/webAddress';
import { isoPeriod, type Note } from './note';
import { ownerships } from './ownership';

const named = z.string().check(z.minLength(1));

/** One row of the register of outlets: one thing one source says of whoever publishes at a domain. */
export const registerFactSchema = z
  .object({
    domain: named,
    outlet: named,
    fact: z.enum(['country', 'language', 'ownership', 'owner']),
    value: named,
    /** Where it is from; with its dates where it is several things. */
    source: named,
    /** What the source speaks of or was last changed on, where it is one thing and says so. */
    asOf: z.exactOptional(isoPeriod),
  })
  .check(z.refine(({ fact, value }) => fact !== 'ownership' || ownerships.some((code) => code === value)));
export type RegisterFact = Readonly<z.infer<typeof registerFactSchema>>;

const noted: ReadonlySet<RegisterFact['fact']> = new Set(['ownership', 'owner']);

/**
 * What the register says of a take's outlet, as notes. The outlet is known by
 * the link's host: the longest domain of the register it ends in, so that
 * `asia.nikkei.com` may have rows of its own. Sources that differ all speak.
 */
export function registerNotes(take: Take, register: readonly RegisterFact[]): readonly Note[] {
  const domain = registeredDomain(take, register);
  return register
    .filter((row) => row.domain === domain && noted.has(row.fact))
    .map(({ domain: _, outlet: __, fact, ...said }) => ({
      facet: fact,
      by: 'registry',
      layer: null,
      words: null,
      ...said,
    }));
}

function registeredDomain(take: Take, register: readonly RegisterFact[]): string | undefined {
  if (take.link === null) return undefined;
  const host = `.${hostOf(take.link)}`;
  return register
    .map(({ domain }) => domain)
    .filter((domain) => host.endsWith(`.${domain}`))
    .reduce<string | undefined>(
      (longest, domain) => (domain.length > (longest?.length ?? 0) ? domain : longest),
      undefined,
    );
}
