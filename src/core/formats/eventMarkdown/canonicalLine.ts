import { printedLink } from '@/core/formats/printed/printedLink';

const languages = new Set('ar bn de en es fa fr he hi id it ja ko ms nl pl pt ru sv th tr uk ur vi zh'.split(' '));

/** What follows `Canonical:` on a line, or null where the line says no such thing. */
export function canonicalIn(line: string): string | null {
  return /^canonical\s?[:：]/i.test(line) ? line.slice(line.search(/[:：]/) + 1).trim() : null;
}

/** The last part of an address, by which a dossier is known. */
export function slugIn(address: string): string | null {
  const part = parts(address)
    .at(-1)
    ?.replace(/\.(?:md|html?)$/i, '');
  return part === undefined || part === '' ? null : part;
}

/** The language an address begins with: `ko` of `https://example.org/ko/n/slug`. */
export function languageIn(address: string): string | null {
  const [first = '', ...rest] = parts(address);
  return rest.length > 0 && languages.has(first) ? first : null;
}

/** The address that stands on a `Canonical:` line; null where it is none. */
export function canonicalAddress(value: string): string | null {
  return printedLink(value).link;
}

function parts(address: string): readonly string[] {
  return new URL(address).pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decoded);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
