import { readOwnSite } from '@/sources/ownSite';
import { NoText } from '@/sources/source';
import { bringIn } from './bringIn';
import type { Ambient } from './gatherFile';

/** Why a file of this site was not read: it is not of this site, the address is none, or it cannot be had. */
export type NotFromSite =
  | { readonly why: 'elsewhere'; readonly host: string }
  | { readonly why: 'noAddress' | 'missing' | 'offline' };

/** Brings in a file of this site by its address, whole or from the root on. Null where it was read. */
export async function bringFromSite(typed: string, ambient: Ambient): Promise<NotFromSite | null> {
  const address = addressOf(typed.trim());
  if (address === null) return { why: 'noAddress' };
  if (address.origin !== location.origin) return { why: 'elsewhere', host: address.host };
  try {
    const data = await readOwnSite(address);
    const name = decodeURIComponent(address.pathname.split('/').at(-1) ?? '') || address.pathname;
    await bringIn([{ name, data }], ambient);
    return null;
  } catch (cause) {
    const isOffline = cause instanceof NoText && cause.trouble.kind === 'offline';
    return { why: isOffline ? 'offline' : 'missing' };
  }
}

function addressOf(typed: string): URL | null {
  if (typed === '') return null;
  try {
    const address = new URL(/^[\w.-]+\.[a-z]{2,}\//i.test(typed) ? `https://${typed}` : typed, location.href);
    return address.protocol === 'http:' || address.protocol === 'https:' ? address : null;
  } catch {
    return null;
  }
}
