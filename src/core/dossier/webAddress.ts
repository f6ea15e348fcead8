/**
 * The one gate from text to a link. Gives the address as the browser will open
 * it, or null for whatever is not plain http or https: `javascript:`, `data:`,
 * relative paths, an address with a name and password before the host.
 */
export function webAddress(printed: string): string | null {
  const text = printed.trim();
  if (!/^https?:\/\//i.test(text)) return null;
  const url = parsed(text);
  if (url === null || url.username !== '' || url.password !== '' || url.hostname === '') return null;
  return url.href;
}

function parsed(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** The host a link leads to, as it must be shown: ASCII, without `www.`. */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
