import { isCalendarDay } from '@/core/dossier/calendarDay';
import { notKnown, tidyName } from '@/core/dossier/names';
import { hostOf } from '@/core/dossier/webAddress';
import { saysNoLens } from '@/core/formats/printed/noLens';
import { isHiddenLink } from '@/core/intake/gather/isHiddenLink';
import type { IntakeFinding } from '@/core/intake/intakeFindings';
import { type Story, storyOf } from '@/core/intake/story';
import type { Note } from '@/core/notes/note';
import { bylineSaid } from './bylineSaid';
import { countrySaid } from './countrySaid';
import { daySaid } from './daySaid';
import { hostSaid } from './hostSaid';
import { languageSaid } from './languageSaid';
import { linkSaid } from './linkSaid';

/** Takes what is odd about a row; `toldOnce` makes one of what is true of many. */
export type Tell = (finding: IntakeFinding) => void;

type Part =
  | 'outlet'
  | 'domain'
  | 'country'
  | 'region'
  | 'language'
  | 'lens'
  | 'headline'
  | 'gist'
  | 'quote'
  | 'original'
  | 'published'
  | 'seen'
  | 'byline'
  | 'link'
  | 'description'
  | 'event'
  | 'syndicatedFrom';

/** A story as a row prints it: text in every place, blank or absent where nothing stands. */
export interface PrintedStory extends Readonly<Partial<Record<Part, string | null>>> {
  readonly line: number;
  /** True where what is printed as published is only when a tool first saw the page. */
  readonly firstSeen?: boolean;
  readonly notes?: readonly Note[];
  /** Who made the file, as it is cited, for what only a note can say. */
  readonly source?: string;
}

/**
 * The story a row tells of. What cannot be read as what it stands for (a date,
 * a language, a country, a link) is told, each time it is met, and left null; a year or a month
 * alone is kept as a note. The day a tool first saw the page (`seen`) stands in for the day
 * of publication where none is known, and is a note where another is.
 */
export function storySaid(printed: PrintedStory, tell: Tell): Story {
  const { line } = printed;
  const { link, brokenLink } = linkSaid(printed.link);
  if (brokenLink !== null) tell({ code: 'links-refused', line, count: 1, text: brokenLink.slice(0, 200) });
  else if (link === null) tell({ code: 'links-missing', line, count: 1 });
  else if (isHiddenLink(link)) tell({ code: 'links-hidden', line, count: 1 });
  const { published, firstSeen, notes } = datedBy(printed, tell);
  return storyOf({
    line,
    outlet: nameOf(printed.outlet),
    domain: link === null ? hostSaid(printed.domain ?? '') : hostOf(link),
    country: countryIn(printed, tell),
    region: nameOf(printed.region),
    language: languageIn(printed, tell),
    lens: lensOf(printed.lens),
    headline: proseOf(printed.headline),
    gist: proseOf(printed.gist),
    quote: quoteOf(printed),
    published,
    firstSeen,
    byline: bylineSaid(printed.byline ?? ''),
    link,
    brokenLink,
    description: proseOf(printed.description),
    event: nameOf(printed.event),
    syndicatedFrom: nameOf(printed.syndicatedFrom),
    notes: [...(printed.notes ?? []), ...notes],
  });
}

/** True where something in a row makes it a story: a link, a headline, an outlet or words of it. */
export function tellsOfStory({ link, headline, outlet, gist, quote, original }: PrintedStory): boolean {
  return [link, headline, outlet, gist, quote, original].some((text) => /\S/.test(text ?? ''));
}

/** Words as they read, on one line, joiners kept. */
function proseOf(printed: string | null | undefined): string | null {
  const text = (printed ?? '')
    .normalize('NFC')
    .replace(/[\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return text === '' ? null : text;
}

/** A name. Null for a blank, and for the mark that stands where something is not known. */
function nameOf(printed: string | null | undefined): string | null {
  const text = tidyName(printed ?? '');
  return text === '' || text === notKnown ? null : text;
}

function lensOf(printed: string | null | undefined): string | null {
  const lens = nameOf(printed);
  return lens === null || saysNoLens(lens) ? null : lens;
}

function languageIn({ language, line }: PrintedStory, tell: Tell): string | null {
  const text = nameOf(language)?.slice(0, 200) ?? null;
  if (text === null) return null;
  const said = languageSaid(text);
  if (said === null) tell({ code: 'languages-unreadable', line, count: 1, text });
  return said;
}

/** As printed: whoever makes a take of it reads it as `countrySaid` does. */
function countryIn({ country, line }: PrintedStory, tell: Tell): string | null {
  const text = nameOf(country);
  if (text !== null && countrySaid(text) === null) {
    tell({ code: 'countries-unreadable', line, count: 1, text: text.slice(0, 200) });
  }
  return text;
}

/** Words only in their original are the quotation itself. */
function quoteOf(printed: PrintedStory): Story['quote'] {
  const text = proseOf(printed.quote);
  const original = proseOf(printed.original);
  if (text !== null) return { text, original };
  return original === null ? null : { text: original, original };
}

/** The day of publication, else the day first seen; what else is said of when, as notes. */
function datedBy(printed: PrintedStory, tell: Tell): Pick<Story, 'published' | 'firstSeen' | 'notes'> {
  const day = daySaid(printed.published ?? '');
  const saw = printed.seen ?? '';
  const seen = isCalendarDay(saw) ? saw : daySaid(saw);
  const firstSeen = day === null ? seen !== null : printed.firstSeen === true;
  const notes = day === null ? periodSaid(printed, tell) : [];
  if (firstSeen) tell({ code: 'dates-first-seen', line: printed.line, count: 1 });
  if (day === null || seen === null || seen === day) return { published: day ?? seen, firstSeen, notes };
  return { published: day, firstSeen, notes: [noted('first-seen', seen, printed)] };
}

function periodSaid(printed: PrintedStory, tell: Tell): readonly Note[] {
  const { published, line } = printed;
  const text = nameOf(published)?.slice(0, 200) ?? null;
  if (text === null) return [];
  const [, year = '', month = '01'] = /^(\d{4})(?:[-/.](\d\d))?[-/.]*$/.exec(text) ?? [];
  if (!isCalendarDay(`${year}-${month}-01`)) {
    tell({ code: 'dates-unreadable', line, count: 1, text });
    return [];
  }
  const value = text.replace(/[-/.]+$/, '').replace(/[/.]/, '-');
  return [noted('published', value, printed)];
}

function noted(facet: string, value: string, { source }: PrintedStory): Note {
  return { facet, value, by: 'registry', source: source ?? null, layer: null, words: null };
}
