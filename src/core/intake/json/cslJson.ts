import { noteLabels } from '@/core/exports/citations/notePart';
import { bylineSaid } from '@/core/intake/said/bylineSaid';
import { citedStory } from '@/core/intake/said/citedStory';
import { listFormat } from './values/listFormat';
import { listOfOne, listWhere } from './values/listWhere';
import { readStories, type Told } from './values/readStories';
import type { Row } from './values/row';
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
  const people = listAt(value, 'author').flatMap((person) => personOf(person) ?? []);
  const cited = citedStory({
    outlet: row.text('container-title', 'publisher') ?? '',
    headline: row.text('title') ?? '',
    authors: people,
    published: issuedOn(valueAt(value, 'issued')) ?? '',
    link: row.address('URL') ?? '',
    language: row.text('language') ?? '',
    place: row.text('publisher-place') ?? '',
    keywords: (row.text('keyword') ?? '').split(/[,;]/),
    note: ownWords(row),
    abstract: row.text('abstract') ?? '',
    source: 'CSL-JSON',
  });
  // Given and family names stand apart here, so that a comma is part of a name.
  return { ...cited, byline: bylineSaid(people) };
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

function personOf(person: unknown): string | null {
  const names = ['given', 'non-dropping-particle', 'dropping-particle', 'family', 'suffix'].flatMap(
    (part) => textAt(person, part) ?? [],
  );
  return firstText(valueAt(person, 'literal')) ?? (names.join(' ') || null);
}

/** `{"date-parts": [["2026", 6, 24]]}` as `2026-06-24`, as much of it as there is; else the text it holds. */
function issuedOn(issued: unknown): string | null {
  const parts = listAt(issued, 'date-parts', 0).flatMap((part) => firstText(part)?.padStart(2, '0') ?? []);
  return parts.join('-') || firstText(issued, valueAt(issued, 'raw'), valueAt(issued, 'literal'));
}
