import { webAddress } from '@/core/dossier/webAddress';

/** A web address as a line prints it. */
export interface PrintedAddress {
  readonly address: string;
  /** The words it is the link of: `[words](address)`. */
  readonly words: string | null;
}

export interface LinkLine {
  readonly links: readonly PrintedAddress[];
  /** True where a link stands first, after bullets and numbers. */
  readonly startsWithLink: boolean;
  /** What stands there besides. */
  readonly rest: string;
}

const bullet = /^\s*(?:(?:[-*+•·‣▪●○◦–—>]|\d{1,3}[.)]|\[[ xX]\])\s+)*/u;
/** Written so that no part of a line is passed over twice. */
const link =
  /!?\[([^[\]]{0,500})\]\(\s*<?(https?:\/\/(?:[^\s<>[\]()]|\([^\s<>[\]()]{0,500}\)){1,4000})>?(?:\s+"[^"]{0,300}")?\s*\)|<(https?:\/\/[^\s<>]+)>|(https?:\/\/[^\s<>"'`|\\^{}「」『』“”]+)/giu;

/** The web addresses of a line, bare, in `<…>` or as `[words](…)`, and what is left of it. */
export function linksInLine(line: string): LinkLine {
  const text = line.replace(bullet, '');
  const links: PrintedAddress[] = [];
  const rest = text.replace(link, (found: string, words?: string, target?: string, angled?: string) => {
    const address = webAddress(target ?? angled ?? withoutStops(found));
    if (address === null) return found;
    links.push({ address, words: words?.trim() || null });
    return '\n';
  });
  return { links, startsWithLink: rest.startsWith('\n'), rest: rest.replace(/[\s,;:.·|()\-–—]+/gu, ' ').trim() };
}

/** More marks than end any sentence. */
const mostStops = 20;

/** Stops after an address are the sentence's; a bracket that closes belongs to it where one opens in it. */
function withoutStops(address: string): string {
  let end = address.length;
  for (let left = mostStops; left > 0; left--, end--) {
    const last = address.charAt(end - 1);
    const isStop = /[.,;:!?'"*_~。、，）」』]/u.test(last);
    if (!isStop && !((last === ')' || last === ']') && isUnpaired(address.slice(0, end), last))) break;
  }
  return address.slice(0, end);
}

function isUnpaired(text: string, close: ')' | ']'): boolean {
  const open = close === ')' ? '(' : '[';
  return text.split(close).length > text.split(open).length;
}
