import { getDomain } from 'tldts-icann';
import type { RegisterFact } from '@/core/notes/register';

/** What the register says of whoever publishes at a domain. Where its sources differ, the first of them. */
export interface KnownOutlet {
  readonly outlet: string;
  readonly country: RegisterFact | null;
  readonly language: RegisterFact | null;
}

export type KnownOutlets = ReadonlyMap<string, KnownOutlet>;

/** The register by domain. */
export function knownOutlets(register: readonly RegisterFact[]): KnownOutlets {
  const known = new Map<string, KnownOutlet>();
  for (const row of register) {
    const before = known.get(row.domain);
    known.set(row.domain, {
      outlet: before?.outlet ?? row.outlet,
      country: before?.country ?? (row.fact === 'country' ? row : null),
      language: before?.language ?? (row.fact === 'language' ? row : null),
    });
  }
  return known;
}

/** Who publishes at a host: the longest domain of the register it ends in, so `asia.nikkei.com` before `nikkei.com`. */
export function outletAt(host: string, known: KnownOutlets): KnownOutlet | null {
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const found = known.get(rest);
    if (found) return found;
  }
  return null;
}

/** The part of a host a reader knows an outlet by: `news.bbc.co.uk` → `bbc.co.uk`; `?` for none. */
export function nameOfHost(host: string | null): string {
  return host === null ? '?' : (getDomain(host) ?? host);
}
