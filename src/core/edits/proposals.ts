import type { Dossier } from '@/core/dossier/dossier';
import { notKnown } from '@/core/dossier/names';
import { countryCode, placesOf } from '@/core/dossier/places';
import type { Take } from '@/core/dossier/take';
import { hostOf } from '@/core/dossier/webAddress';
import { factsOf } from '@/core/evidence/factsOf';
import { placeName } from '@/core/intake/gather/placeName';
import { isFitting } from '@/core/intake/said/writtenLanguage';
import { mergeNotes, type Note, sameNote } from '@/core/notes/note';
import { type RegisterFact, registerNotes } from '@/core/notes/register';
import { linkDate } from '@/core/reading/linkDate';
import { linkWords } from '@/core/reading/linkWords';
import { changeTakes } from './takeEdits';

export type ProposedField = 'outlet' | 'region' | 'language' | 'published' | 'headline' | 'ownership' | 'owner';

/** Something that could stand in a take, and who says so. Nothing is put there until somebody takes it. */
export interface Proposal {
  readonly field: ProposedField;
  /** As it would stand in the file. */
  readonly value: string;
  readonly from: 'register' | 'link';
  /** Where the register has it from; null for the link. */
  readonly source: string | null;
  /** What goes into the take with it, so that who said it is not lost; null for a name. */
  readonly note: Note | null;
}

/**
 * What the register of outlets and the take's link offer for what the take does
 * not say: its outlet where only the host stands there, region, language, date,
 * ownership, and the words left in the link. The outlet is that of the longest
 * registered domain the link's host ends in. Without a link there is nothing.
 * Countries are called as the dossier calls them already, else in its language.
 */
export function proposalsFor(
  take: Take,
  register: readonly RegisterFact[],
  dossier: Pick<Dossier, 'language' | 'takes'>,
): readonly Proposal[] {
  if (take.link === null) return [];
  const facts = factsOf(take, register);
  return [
    ...outletOf(take, take.link, facts),
    ...(take.region === null ? said(facts, 'country', 'region', (code) => printedPlace(code, dossier)) : []),
    ...(take.language === null ? said(fitting(facts, take.link, take), 'language', 'language', (tag) => tag) : []),
    ...(take.published === null ? read('published', linkDate(take.link), 'link-date') : []),
    ...owned(take, facts),
    ...(take.headline === null ? read('headline', linkWords(take.link), 'link-words') : []),
  ];
}

function outletOf({ outlet }: Take, link: string, facts: readonly RegisterFact[]): readonly Proposal[] {
  const [fact] = facts;
  const isHost = outlet.includes('.') && `.${hostOf(link)}`.endsWith(`.${outlet.toLowerCase()}`);
  if (fact === undefined || (outlet !== notKnown && !isHost) || fact.outlet === outlet) return [];
  return [{ field: 'outlet', value: fact.outlet, from: 'register', source: fact.source, note: null }];
}

/** Without the languages the article cannot be in, by its headline and its address. */
function fitting(facts: readonly RegisterFact[], link: string, { headline }: Take): readonly RegisterFact[] {
  return facts.filter((row) => isFitting(row, { host: hostOf(link), link, headline }));
}

/** Each value the register gives under a fact, once, from the first source that gives it. */
function said(
  facts: readonly RegisterFact[],
  fact: 'country' | 'language',
  field: 'region' | 'language',
  print: (value: string) => string,
): readonly Proposal[] {
  const rows = facts.filter((row) => row.fact === fact);
  return rows
    .filter((row, at) => rows.findIndex(({ value }) => value === row.value) === at)
    .map(({ value, source, asOf }) => {
      const printed = print(value);
      const by = { by: 'registry', source, layer: null, words: null, ...(asOf !== undefined && { asOf }) } as const;
      return { field, value: printed, from: 'register', source, note: { facet: field, value: printed, ...by } };
    });
}

function printedPlace(code: string, { language, takes }: Pick<Dossier, 'language' | 'takes'>): string {
  const printed = takes
    .flatMap(({ region }) => region ?? [])
    .find((region) => placesOf(region).length === 1 && countryCode(region) === code);
  return printed ?? placeName(code, language);
}

function owned(take: Take, facts: readonly RegisterFact[]): readonly Proposal[] {
  return registerNotes(take, facts)
    .filter((note) => !take.notes.some((each) => sameNote(each, note)))
    .map((note) => ({
      field: note.facet === 'owner' ? 'owner' : 'ownership',
      value: note.value,
      from: 'register',
      source: note.source,
      note,
    }));
}

function read(field: 'published' | 'headline', value: string | null, rule: string): readonly Proposal[] {
  if (value === null) return [];
  const note: Note = { facet: field, value, by: 'rule', source: null, layer: 'link', words: null, rule };
  return [{ field, value, from: 'link', source: null, note }];
}

/**
 * Those that can be taken together without anybody looking: all but the words
 * of the link, which are no headline until somebody has compared them, and what
 * the register's sources differ on.
 */
export function undisputed(proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.filter(
    ({ field }) =>
      field === 'ownership' ||
      field === 'owner' ||
      (field !== 'headline' && proposals.filter((each) => each.field === field).length === 1),
  );
}

/** The dossier with proposals taken into one of its takes, each with the note that says whose it is. */
export function takeProposals(dossier: Dossier, id: string, proposals: readonly Proposal[]): Dossier {
  return changeTakes(dossier, new Set([id]), (take) => {
    const fields = proposals.filter(({ field }) => field !== 'ownership' && field !== 'owner');
    const notes = mergeNotes(
      take.notes,
      proposals.flatMap(({ note }) => note ?? []),
    );
    return { ...Object.fromEntries(fields.map(({ field, value }) => [field, value])), notes };
  });
}

/** Whom a field of a take is from, where a note says that it was taken from the register or the link; else null. */
export function originOf(take: Take, field: 'region' | 'language' | 'published' | 'headline'): Note | null {
  return take.notes.find(({ facet, value, by }) => facet === field && value === take[field] && isSource(by)) ?? null;
}

const isSource = (by: Note['by']) => by === 'registry' || by === 'rule';
