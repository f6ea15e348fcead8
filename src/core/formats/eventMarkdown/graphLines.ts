import type { Entity, Related } from '@/core/dossier/dossier';
import { tidyName } from '@/core/dossier/names';
import type { Finding } from '@/core/formats/findings';
import type { Line } from '@/core/formats/markdown/cursor';
import { bulletIn, keyedLine } from '@/core/formats/markdown/marks';
import { atComma, atEquals, partsOf } from '@/core/formats/markdown/parts';
import { endOfString, placeWhere, printedText, written } from '@/core/formats/markdown/quoting';

/** What a dossier is joined to. */
export interface Graph {
  readonly related: Related[];
  readonly entities: Entity[];
}

const relatedKeys: ReadonlySet<string> = new Set(['related', '관련', '관련 문서', '相关', '相關', '関連']);
const entityKeys: ReadonlySet<string> = new Set(['entities', '등장', '개체', '인물과 기관', '实体', '實體', '登場']);

/** True for a line that names related dossiers or entities. */
export function isGraphLine(text: string): boolean {
  const key = keyedLine(bulletIn(text) ?? text)?.key ?? '';
  return relatedKeys.has(key) || entityKeys.has(key);
}

/** Reads `- Related: [[slug]], [[slug|label]]` or `- Entities: A, B = C`. */
export function readGraphLine(line: Line, graph: Graph, findings: Finding[]): void {
  const { key, value } = keyedLine(bulletIn(line.text) ?? line.text) ?? { key: '', value: '' };
  if (entityKeys.has(key)) {
    for (const each of partsOf(value, atComma).flatMap(entityIn)) graph.entities.push(each);
    return;
  }
  for (const each of relatedIn(value)) graph.related.push(each);
  if (value !== '' && !value.includes('[[')) findings.push({ code: 'text-unplaced', line: line.number, text: value });
}

function relatedIn(text: string): readonly Related[] {
  const related: Related[] = [];
  for (let at = text.indexOf('[['); at !== -1; at = text.indexOf('[[', at)) {
    const slug = linkPart(text, at + 2);
    const label = text[slug.end] === '|' ? linkPart(text, slug.end + 1) : null;
    if (slug.text !== '') related.push({ slug: slug.text, label: label?.text || null });
    at = label?.end ?? slug.end;
  }
  return related;
}

function linkPart(text: string, from: number): { text: string; end: number } {
  const string = text[from] === '"' ? endOfString(text, from) : -1;
  let end = string !== -1 && '|]'.includes(text.charAt(string) || ' ') ? string : from;
  while (end < text.length && text[end] !== '|' && text[end] !== ']') end++;
  return { text: printedText(text.slice(from, end).trim(), linkPlace), end };
}

function entityIn(printed: string): readonly Entity[] {
  const [name, ...aliases] = partsOf(printed, atEquals).map((part) => tidyName(printedText(part, entityPlace)));
  return name === undefined || name === '' ? [] : [{ name, aliases: aliases.filter((alias) => alias !== '') }];
}

const linkPlace = placeWhere((text) => /["|\]]/.test(text));
const entityPlace = placeWhere((name) => /["=,，、]/.test(name));

/** The lines of the section that joins a dossier to others; none where it joins nothing. */
export function graphLinesOf(related: readonly Related[], entities: readonly Entity[]): readonly string[] {
  const links = related.map(
    ({ slug, label }) => `[[${written(slug, linkPlace)}${label === null ? '' : `|${written(label, linkPlace)}`}]]`,
  );
  const names = entities.map(({ name, aliases }) =>
    [name, ...aliases].map((each) => written(each, entityPlace)).join(' = '),
  );
  return [
    links.length > 0 ? `- Related: ${links.join(', ')}` : '',
    names.length > 0 ? `- Entities: ${names.join(', ')}` : '',
  ].filter((line) => line !== '');
}
