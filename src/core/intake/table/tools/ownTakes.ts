import { isCalendarDay } from '@/core/dossier/calendarDay';
import { unlabelled } from '@/core/dossier/lens';
import { notKnown } from '@/core/dossier/names';
import { webAddress } from '@/core/dossier/webAddress';
import { unguardCell } from '@/core/exports/formulaGuard';
import { notesInCell, valuesPutIn } from '@/core/exports/notesCell';
import { notedColumns, type TakesCsvColumn, takesCsvColumns } from '@/core/exports/takesCsvColumns';
import { printedLanguage } from '@/core/formats/printed/printedLanguage';
import type { IntakeFormat } from '@/core/intake/intakeFormat';
import type { TableLook } from '@/core/intake/look';
import { daySaid } from '@/core/intake/said/daySaid';
import { hostSaid } from '@/core/intake/said/hostSaid';
import { languageSaid } from '@/core/intake/said/languageSaid';
import type { Tell } from '@/core/intake/said/storySaid';
import { toldOnce } from '@/core/intake/said/toldOnce';
import { type Story, storyOf } from '@/core/intake/story';
import { columnsOf } from './columnsOf';
import { leftOut, sawHeader } from './headedTable';

/** Tables that were written before these columns were are ours as well. */
const latest: readonly TakesCsvColumn[] = ['seen', 'ownership', 'frames'];
const toldBy = takesCsvColumns.filter((column) => !latest.includes(column));

type Said = (column: TakesCsvColumn) => string | null;

/** Takes as we write them to CSV. Every text comes back as it was, blanks and line ends included. */
export const ownTakes: IntakeFormat<TableLook> = {
  id: 'takes-csv',
  lacks: ['hour'],
  recognises: (look) => sawHeader(look, toldBy),
  read(look) {
    const columns = columnsOf(look.header);
    const findings = [...look.findings];
    const stories = look.rows.map(({ line, cells }) => {
      const printed = columns.whole(cells);
      return takeOf(
        (column) => unguardCell(printed(column)) || null,
        line,
        (finding) => findings.push(finding),
      );
    });
    findings.push(...leftOut(look, columns.unread([])));
    return { kind: 'stories', stories, title: null, findings: toldOnce(findings) };
  },
};

function takeOf(said: Said, line: number, tell: Tell): Story {
  const [link, lens, region] = [said('link'), said('lens'), said('region')];
  const isLink = link !== null && webAddress(link) !== null;
  const { notes, odd } = notesInCell(said('notes') ?? '');
  const putIn = (['ownership', 'frames'] as const).flatMap((column) =>
    valuesPutIn(said(column) ?? '', notes, notedColumns[column]),
  );
  const language = languageOf(said('language'), line, tell);
  const published = dayOf(said('published'), line, tell);
  const seen = dayOf(said('seen'), line, tell);
  for (const text of odd) tell({ code: 'note-unreadable', line, text });
  if (link !== null && !isLink) tell({ code: 'links-refused', line, count: 1, text: link.slice(0, 200) });
  return storyOf({
    line,
    outlet: said('outlet'),
    domain: isLink ? hostSaid(link) : null,
    region: region === notKnown ? null : region,
    language,
    lens: lens === unlabelled ? null : lens,
    headline: said('headline'),
    gist: said('gist'),
    quote: quoteOf(said('quote'), said('original')),
    published: published ?? seen,
    firstSeen: published === null && seen !== null && !notes.some(({ facet }) => facet === 'first-seen'),
    byline: said('byline'),
    link: isLink ? link : null,
    brokenLink: isLink ? null : link,
    notes: [...notes, ...putIn],
  });
}

function quoteOf(text: string | null, original: string | null): Story['quote'] {
  const printed = text ?? original;
  return printed === null ? null : { text: printed, original };
}

function languageOf(printed: string | null, line: number, tell: Tell): string | null {
  const language = printed === null ? null : (printedLanguage(printed) ?? languageSaid(printed));
  if (printed !== null && language === null) tell({ code: 'languages-unreadable', line, count: 1, text: printed });
  return language;
}

function dayOf(printed: string | null, line: number, tell: Tell): string | null {
  const day = printed === null || isCalendarDay(printed) ? printed : daySaid(printed);
  if (printed !== null && day === null) tell({ code: 'dates-unreadable', line, count: 1, text: printed });
  return day;
}
