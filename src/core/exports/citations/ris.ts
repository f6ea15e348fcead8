import { nameToSort } from './authorName';
import type { Citation } from './citation';
import { keywordOf } from './keyword';

/** Citations as RIS: a tag a line, its lines ended as the form asks. What is not known is left out. */
export function citationsToRis(citations: readonly Citation[]): string {
  return citations.map(recordOf).join('\r\n');
}

function recordOf(citation: Citation): string {
  const { headline, outlet, authors, published, link, language, place, lens, countries, note, accessed } = citation;
  const lines: readonly (readonly [string, string | null])[] = [
    ['TY', 'NEWS'],
    ['TI', headline],
    ['T2', outlet],
    ...authors.map((author) => ['AU', nameToSort(author)] as const),
    ['PY', published?.slice(0, 4) ?? null],
    ['DA', published === null ? null : dayOf(published)],
    ['CY', place],
    ['LA', language],
    ['UR', link],
    ['Y2', link === null ? null : dayOf(accessed)],
    ['KW', lens === null ? null : keywordOf('lens', lens, true)],
    ...countries.map((code) => ['KW', keywordOf('country', code, true)] as const),
    ...note.map((paragraph) => ['N1', paragraph] as const),
  ];
  const said = lines.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}`]));
  return `${[...said, 'ER  - '].join('\r\n')}\r\n`;
}

/** `2026/06/24/`, `2026/06//`: three slashes always, and nothing after the last, where the form has a word for what nobody knows. */
function dayOf(day: string): string {
  const [year, month = '', date = ''] = day.split('-');
  return `${year}/${month}/${date}/`;
}
