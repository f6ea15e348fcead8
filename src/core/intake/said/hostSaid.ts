import { hostOf, webAddress } from '@/core/dossier/webAddress';

/** The host a file names, bare or as an address, in ASCII and without `www.`; null where it is no public host. */
export function hostSaid(printed: string): string | null {
  const text = printed.trim();
  const address = webAddress(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  const host = address === null || /\s/.test(text) ? null : hostOf(address);
  return host !== null && /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z][a-z\d-]+$/.test(host) ? host : null;
}
