import type { Creator, Entry } from '@retorquere/bibtex-parser';
import type { AuthorName } from '@/core/exports/citations/authorName';
import type { IntakeFinding } from '@/core/intake/intakeFindings';
import type { IntakeFormat } from '@/core/intake/intakeFormat';
import type { LinesLook } from '@/core/intake/look';
import { citedStory } from '@/core/intake/said/citedStory';
import { doiLink } from '@/core/intake/said/linkSaid';
import { plainText } from '@/core/intake/said/plainText';
import { storySaid, tellsOfStory } from '@/core/intake/said/storySaid';
import { toldOnce } from '@/core/intake/said/toldOnce';
import { bibtexEntries } from './bibtexEntries';
import { bibtexLanguage } from './bibtexLanguage';

/** References as BibTeX and BibLaTeX have them. What the reader said themselves stands in keywords and notes. */
export const bibtex: IntakeFormat<LinesLook> = {
  id: 'bibtex',
  lacks: ['hour'],
  recognises({ text }) {
    const [, line = ''] = /^[^\S\r\n]*(@[a-z]+\s*[{(]\s*[^\s,{}()"'=]+\s*[,=][^\r\n]*)/im.exec(text) ?? [];
    return line === '' ? null : { saw: line.slice(0, 80) };
  },
  async read({ text }) {
    const findings: IntakeFinding[] = [];
    const tell = (finding: IntakeFinding) => findings.push(finding);
    const { entries, broken, beyond } = await bibtexEntries(text);
    findings.push(...beyond);
    for (const { line, text: lost } of broken) tell({ code: 'row-unreadable', line, text: lost });
    const stories = entries.flatMap(({ line, entry }) => {
      const printed = { line, ...storyIn(entry) };
      for (const field of unreadIn(entry)) tell({ code: 'field-left-out', line, field, count: 1 });
      if (tellsOfStory(printed)) return [storySaid(printed, tell)];
      tell({ code: 'rows-left-out', line, count: 1, text: `@${entry.type}{${entry.key}` });
      return [];
    });
    return { kind: 'stories', stories, title: null, findings: toldOnce(findings) };
  },
};

/** Fields a story is read from, and those that say nothing of one: numbers and pages, short names, when it was found. */
const known = new Set(
  (
    'title|author|journaltitle|journal|publisher|organization|institution|date|year|month|day|url|langid|language|' +
    'location|address|keywords|annotation|annote|note|abstract|' +
    'volume|number|issue|pages|pagetotal|issn|isbn|type|shorttitle|shortjournal|urldate|timestamp|entrysubtype'
  ).split('|'),
);

function unreadIn({ fields }: Entry): readonly string[] {
  const { url = '', howpublished = '' } = fields;
  const [address = ''] = addressIn(howpublished);
  const isRead = plainText(howpublished) === address && (url === '' || url === address);
  const read = [isRead && 'howpublished', url === '' && address === '' && 'doi'];
  return Object.keys(fields).filter((field) => !known.has(field) && !read.includes(field));
}

const addressIn = (text: string): readonly string[] => /https?:\/\/[^\s"'<>}]+/.exec(text) ?? [];

function storyIn({ fields }: Entry) {
  const first = (...values: readonly (string | readonly string[] | undefined)[]): string =>
    values.flatMap((value) => value ?? []).find((value) => value.trim() !== '') ?? '';
  const { author = [], journaltitle, journal, publisher, organization, institution, howpublished = '' } = fields;
  return citedStory({
    outlet: first(journaltitle, journal, publisher, organization, institution),
    headline: first(fields.title),
    authors: author.map(personOf),
    published: first(dayIn(fields.date), monthIn(fields.year, fields.month, fields.day)),
    link: first(fields.url, addressIn(howpublished)[0]) || doiLink(first(fields.doi)),
    language: bibtexLanguage(first(fields.langid, fields.language)),
    place: first(fields.location, fields.address),
    keywords: fields.keywords ?? [],
    note: first(fields.annotation, fields.annote, fields.note),
    abstract: first(fields.abstract),
    source: 'BibTeX',
  });
}

function personOf({ name, firstName = '', prefix, lastName = '', suffix }: Creator): AuthorName {
  const family = [prefix, lastName].filter(Boolean).join(' ');
  if (name === undefined && family !== '' && firstName !== '')
    return { family, given: firstName, suffix: suffix ?? null };
  return { literal: name ?? [firstName, family, suffix].filter(Boolean).join(' ') };
}

/** Of a stretch of days the first: `2026-06-24/2026-06-26`. */
function dayIn(date: string | undefined): string | undefined {
  return date?.replace(/^(\d{4}-\d\d-\d\d)\/.*$/, '$1');
}

function monthIn(year = '', month = '', day = ''): string {
  if (year === '') return '';
  const parts = [year, ...(/^\d{1,2}$/.test(month) ? [month, ...(/^\d{1,2}$/.test(day) ? [day] : [])] : [])];
  return parts.map((part) => part.padStart(2, '0')).join('-');
}
