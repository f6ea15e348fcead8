import type { AuthorName } from './authorName';
import type { Citation } from './citation';
import { keywordOf } from './keyword';

/**
 * Citations as BibTeX that BibLaTeX and Zotero read as well, in UTF-8. Every
 * text is braced twice where TeX would change its letters or part its names.
 */
export function citationsToBibtex(citations: readonly Citation[]): string {
  return citations.map(entryOf).join('\n');
}

function entryOf(citation: Citation): string {
  const { key, headline, outlet, authors, published, link, language, place, lens, countries, note, accessed } =
    citation;
  const keywords = [
    ...(lens === null ? [] : [keywordOf('lens', lens)]),
    ...countries.map((code) => keywordOf('country', code)),
  ];
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', whole(headline)],
    ['journal', whole(outlet)],
    ['author', authors.map(personOf).join(' and ') || null],
    ['date', published],
    ['year', published?.slice(0, 4) ?? null],
    ['address', whole(place)],
    ['language', language],
    ['url', link === null ? null : addressOf(link)],
    ['urldate', link === null ? null : accessed],
    ['entrysubtype', 'newspaper'],
    ['keywords', keywords.length === 0 ? null : keywords.join(', ')],
    ['note', note.length === 0 ? null : note.map(texOf).join('\n\n')],
  ];
  const said = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
  return `@article{${key},\n${said.join(',\n')}\n}\n`;
}

/** `Sanz, Virginia`, `King, Jr., Martin`; a name that is one text is none to be parted. */
function personOf(name: AuthorName): string | null {
  if ('literal' in name) return whole(name.literal);
  const parts = [name.family, name.suffix, name.given].filter((part) => part !== null);
  return parts.map((part) => (/\band\b/i.test(part) ? whole(part) : texOf(part))).join(', ');
}

/** A text in braces of its own, so that its letters keep their case and its words are no list of names. */
function whole(text: string | null): string | null {
  return text === null ? null : `{${texOf(text)}}`;
}

/** What TeX reads as something else, and how to say it plainly. */
const plainly: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '-': '-{}',
  "'": "{'}",
  '`': '{`}',
};

/** Hyphens and quote marks mean something only side by side; the backtick also after `?` and `!`. */
function texOf(text: string): string {
  return text.replace(/[\\{}%&$#_~^<>`]|-(?=-)|'(?=')|(?<=')'/g, (character) => plainly[character] ?? character);
}

/** An address stands as it is, but for the few signs that would end it. */
function addressOf(link: string): string {
  return link.replace(/[{}\\]/g, encodeURIComponent);
}
