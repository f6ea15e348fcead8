import { webAddress } from '@/core/dossier/webAddress';
import { carried, type Place, placeWhere, written } from '@/core/formats/markdown/quoting';

/** What stands where a link should: an address, or a text that is none. */
export interface PrintedLink {
  readonly link: string | null;
  readonly brokenLink: string | null;
  /** What follows the address on its line. */
  readonly rest: string;
  /** True where characters without width were taken out. */
  readonly hidden: boolean;
}

/** How a link, or what stands in its place, is written on its line. */
export function writtenLink(text: string): string {
  return written(text, linkPlace);
}

const linkPlace: Place = placeWhere((text) => {
  const { link, brokenLink, rest } = plainLink(text);
  return rest !== '' || (link ?? brokenLink) !== text;
});

/** Reads `https://…`, `<https://…>` and `[label](https://…)`; whatever else is kept as text. */
export function printedLink(printed: string): PrintedLink {
  const inside = carried(printed, linkPlace);
  if (inside === null) return plainLink(printed);
  const link = webAddress(inside) === null ? null : inside;
  return { link, brokenLink: link === null ? inside : null, rest: '', hidden: false };
}

function plainLink(printed: string): PrintedLink {
  const text = unwrapped(printed);
  const blank = text.search(/\s/);
  if (blank === -1) return classified(text, '');
  const first = text.slice(0, blank);
  return webAddress(first) === null ? classified(text, '') : classified(first, text.slice(blank).trim());
}

function unwrapped(printed: string): string {
  if (printed.startsWith('<') && printed.endsWith('>')) return printed.slice(1, -1).trim();
  const target = printed.startsWith('[') && printed.endsWith(')') ? printed.lastIndexOf('](') : -1;
  return target === -1 ? printed : printed.slice(target + 2, -1).trim();
}

function classified(text: string, rest: string): PrintedLink {
  const address = webAddress(text);
  const hidden = /[\p{Cf}\p{Cc}]/u.test(text);
  if (address === null) return { link: null, brokenLink: text, rest, hidden };
  return { link: hidden ? address : text, brokenLink: null, rest, hidden };
}

/** The host an address really leads to where it puts another name before it, else null. */
export function disguisedHost(text: string): string | null {
  if (!/^https?:\/\//i.test(text) || webAddress(text) !== null || !URL.canParse(text)) return null;
  return new URL(text).hostname;
}
