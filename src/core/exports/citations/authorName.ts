/** A person as whoever cites them told them: the family name apart from the given one, or all in one text. */
export type AuthorName =
  | { readonly literal: string }
  | { readonly family: string; readonly given: string; readonly suffix: string | null };

/** The facet of the note that keeps family and given names apart where a byline runs them together. */
export const authorsFacet = 'authors';

/** `Sanz, Virginia`, `King, Martin, Jr.`; a name with more commas, or none, is one text. */
export function authorNamed(printed: string): AuthorName {
  const text = printed.replace(/\s+/g, ' ').trim();
  const [family = '', given = '', suffix = null, ...more] = text.split(',').map((part) => part.trim());
  const isApart = family !== '' && given !== '' && suffix !== '' && more.length === 0;
  return isApart ? { family, given, suffix } : { literal: text };
}

/** As one calls them: `Virginia Sanz`, `Martin King Jr.`, `김민지`. */
export function nameInOrder(name: AuthorName): string {
  if ('literal' in name) return name.literal;
  const { family, given, suffix } = name;
  if (/^[\p{sc=Hangul}\p{sc=Han}]+$/u.test(family + given)) return family + given;
  return [given, family, suffix].filter((part) => part !== null).join(' ');
}

/** As lists are sorted: `Sanz, Virginia`. */
export function nameToSort(name: AuthorName): string {
  if ('literal' in name) return name.literal;
  return [name.family, name.given, name.suffix].filter((part) => part !== null).join(', ');
}

/**
 * Names on one line, so that `namesListed` gives them back: `Sanz, Virginia; {Acme, Inc.}`.
 * Null where none has its family name apart, or a sign of the list stands in one.
 */
export function listOfNames(names: readonly AuthorName[]): string | null {
  if (names.every((name) => 'literal' in name)) return null;
  const list = names.map((name) =>
    'literal' in name && name.literal.includes(',') ? `{${name.literal}}` : nameToSort(name),
  );
  const line = list.join('; ');
  return JSON.stringify(namesListed(line)) === JSON.stringify(names) ? line : null;
}

/** The names on a line `listOfNames` wrote. */
export function namesListed(list: string): readonly AuthorName[] {
  return list.split('; ').map((name) => {
    const [, literal] = /^\{(.*)\}$/.exec(name) ?? [];
    return literal === undefined ? authorNamed(name) : { literal };
  });
}

/** True where a byline is made of these names, in their order, whatever stands between them. */
export function isBylineOf(byline: string, names: readonly AuthorName[]): boolean {
  return letters(byline) === letters(names.map(nameInOrder).join(''));
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
