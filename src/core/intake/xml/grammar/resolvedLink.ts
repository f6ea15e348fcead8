import { webAddress } from '@/core/dossier/webAddress';

/** A relative link made whole by what it starts from, where that is a web address; anything else as it stands. */
export function resolvedLink(link: string | null, base: string | null): string | null {
  const text = link?.trim() ?? '';
  if (text === '' || base === null || /^[a-z][a-z\d+.-]{0,30}:/i.test(text)) return link;
  const start = webAddress(base);
  return start !== null && URL.canParse(text, start) ? new URL(text, start).href : link;
}
