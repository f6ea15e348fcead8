import type { AuthorName } from '@/core/exports/citations/authorName';
import { noteLabels } from '@/core/exports/citations/notePart';
import { citedStory } from '@/core/intake/said/citedStory';
import { doiLink } from '@/core/intake/said/linkSaid';
import { listFormat } from './values/listFormat';
import { listOfOne, listWhere } from './values/listWhere';
import { readStories, type Told } from './values/readStories';
import { leaveOut, type Row } from './values/row';
import { firstText, listAt, textAt, valueAt } from './values/valueAt';

const kinds =
  /^(?:article|webpage|post|broadcast|report|interview|speech|motion_picture|book|chapter|document|manuscript|pamphlet|paper-|periodical|personal_|entry|review|song|thesis|legal_|legislation|bill|graphic|map|figure|dataset|event|hearing|performance|regulation|software|standard|treaty|collection|classic|patent)/;

/** What Zotero and other keepers of references write: CSL-JSON. The keeper's own note is the gist. */
export const cslJson = listFormat({
  id: 'csl-json',
  lacks: ['hour'],
  find: (look) =>
    isItem(look.value)
      ? listOfOne(look, [], 'type, title')
      : listWhere(look, [[], ['items']], ['type', 'title'], isItem),
  read: (look, path) => readStories(look, path, itemOf),
});

function isItem(value: unknown): boolean {
  const marks = ['container-title', 'issued', 'URL', 'accessed', 'citation-key', 'author'];
  return (
    kinds.test(textAt(value, 'type') ?? '') &&
    textAt(value, 'title') !== null &&
    marks.some((mark) => valueAt(value, mark) !== undefined)
  );
}

function itemOf(row: Row): Told {
  const { value } = row;
  const link = row.address('URL');
  if (link !== null) leaveOut('DOI', row);
  return citedStory({
    outlet: row.text('container-title', 'publisher') ?? '',
    headline: row.text('title') ?? '',
    authors: listAt(value, 'author').flatMap((person) => personOf(person) ?? []),
    published: issuedOn(valueAt(value, 'issued')) ?? '',
    link: link ?? doiLink(row.address('DOI') ?? ''),
    language: row.text('language') ?? '',
    place: row.text('publisher-place') ?? '',
    keywords: (row.text('keyword') ?? '').split(/[,;]/),
    note: ownWords(row),
    abstract: row.text('abstract') ?? '',
    source: 'CSL-JSON',
  });
}

/** A note without the lines a program keeps there for what has no field: `PMID: 123`. */
function ownWords(row: Row): string {
  const note = valueAt(row.value, 'note');
  const lines = typeof note === 'string' ? note.split(/\r\n|\n|\r/) : [];
  const own = lines.filter(
    (line) =>
      Object.values(noteLabels).some((label) => line.startsWith(label)) || !/^[\w .-]{1,30}: \S+$/.test(line.trim()),
  );
  if (own.length < lines.length) row.tell({ code: 'field-left-out', line: row.line, field: 'note', count: 1 });
  return own.join('\n');
}

function personOf(person: unknown): AuthorName | null {
  const named = (...parts: readonly string[]): string => parts.flatMap((part) => textAt(person, part) ?? []).join(' ');
  const given = named('given', 'dropping-particle');
  const family = named('non-dropping-particle', 'family');
  const suffix = textAt(person, 'suffix');
  const literal = textAt(person, 'literal');
  if (literal === null && given !== '' && family !== '') return { family, given, suffix };
  const name = literal ?? [given, family, suffix].filter(Boolean).join(' ');
  return name === '' ? null : { literal: name };
}

/** `{"date-parts": [["2026", 6, 24]]}` as `2026-06-24`, as much of it as there is; else the text it holds. */
function issuedOn(issued: unknown): string | null {
  const parts = listAt(issued, 'date-parts', 0).flatMap((part) => firstText(part)?.padStart(2, '0') ?? []);
  return parts.join('-') || firstText(issued, valueAt(issued, 'raw'), valueAt(issued, 'literal'));
}
