import { Parser } from 'htmlparser2';

/** The five XML knows by itself. */
const own: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
]);

const reference = /&(?:[a-zA-Z][a-zA-Z0-9]{1,31}|#\d{1,7}|#[xX][\da-fA-F]{1,6});/g;

/**
 * Resolves the references of one document: to a character by its number, to
 * what XML names and, since feeds use them undeclared, to what HTML names
 * (`&nbsp;`, `&eacute;`). What names nothing stays as it stands.
 */
export function entityResolver(): (text: string) => string {
  const met = new Map(own);
  const parts: string[] = [];
  const page = new Parser({ ontext: (text) => parts.push(text) });

  function resolve(printed: string): string {
    const known = met.get(printed);
    if (known !== undefined) return known;
    parts.length = 0;
    page.parseComplete(printed);
    const read = parts.join('');
    // A page reads `&notit;` as `¬it;`: only what it reads whole was meant.
    const resolved = read.endsWith(';') ? printed : read;
    met.set(printed, resolved);
    return resolved;
  }

  return (text) => (text.includes('&') ? text.replace(reference, resolve) : text);
}
