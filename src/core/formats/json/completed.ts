import { emptyDossier, emptyTake } from '@/core/dossier/emptyDossier';
import { unlabelled } from '@/core/dossier/lens';
import { distinctSlugs, notKnown, slugOf } from '@/core/dossier/names';
import { webAddress } from '@/core/dossier/webAddress';
import { printedLanguage } from '@/core/formats/printed/printedLanguage';
import { printedName } from '@/core/formats/printed/printedName';

type Fields = Readonly<Record<string, unknown>>;

const { id: _id, outlet: _outlet, ...unknownTake } = emptyTake('');
const blankTake: Fields = unknownTake;

const blankNote: Fields = { by: 'dossier', source: null, layer: null, words: null };

const { slug: _slug, ...unknownDossier } = emptyDossier('en');
const blankDossier: Fields = unknownDossier;

const blankBriefing: Fields = {
  language: 'en',
  title: notKnown,
  feed: null,
  date: null,
  writtenOn: null,
  sourceLink: null,
  intro: null,
  sections: [],
  modelNotice: null,
};

/** A dossier with what it leaves out filled in as not known, and its names tidied. */
export function completedDossier(fields: Fields): Fields {
  const dossier = { ...blankDossier, ...fields };
  const slug = typeof dossier.title === 'string' ? slugOf(dossier.title) || 'dossier' : undefined;
  return {
    slug,
    ...dossier,
    language: language(dossier.language),
    takes: mapped(dossier.takes, completedTake, withIds),
    related: mapped(dossier.related, (each) => ({ label: null, ...each })),
    entities: mapped(dossier.entities, (each) => ({ aliases: [], ...each, name: name(each.name) })),
  };
}

/** A briefing with what it leaves out filled in as not known. */
export function completedBriefing(fields: Fields): Fields {
  const briefing = { ...blankBriefing, ...fields };
  const slug = typeof briefing.title === 'string' ? slugOf(briefing.title) || 'briefing' : undefined;
  return { slug, ...briefing, language: language(briefing.language) };
}

/** True for a JSON object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function completedTake(fields: Fields): Fields {
  const take = { ...blankTake, ...fields };
  const { quote, link } = take;
  return {
    ...take,
    outlet: name(take.outlet),
    region: take.region === notKnown ? null : name(take.region),
    lens: take.lens === unlabelled ? null : name(take.lens),
    language: language(take.language),
    quote: isFields(quote) ? { original: null, ...quote } : quote,
    ...(isRefused(link) ? { link: null, brokenLink: take.brokenLink ?? link } : {}),
    notes: mapped(take.notes, (note) => ({ ...blankNote, ...note })),
  };
}

/** The links of takes that are no web addresses, and so are kept as text. */
export function refusedLinks(takes: unknown): readonly { readonly index: number; readonly text: string }[] {
  const links: readonly unknown[] = Array.isArray(takes)
    ? takes.map((take) => (isFields(take) ? take.link : null))
    : [];
  return links.flatMap((link, index) => (isRefused(link) ? [{ index, text: link }] : []));
}

function isRefused(link: unknown): link is string {
  return typeof link === 'string' && link !== '' && webAddress(link) === null;
}

/** Each take its own id: as given where all are distinct, else from the outlets' names. */
function withIds(takes: readonly unknown[]): readonly unknown[] {
  const given = takes.map((take) => (isFields(take) ? take.id : null));
  if (given.every((id) => typeof id === 'string') && new Set(given).size === given.length) return takes;
  const slugs = distinctSlugs(
    takes.map((take) => (isFields(take) && typeof take.outlet === 'string' ? take.outlet : '')),
  );
  return takes.map((take, index) => (isFields(take) ? { ...take, id: slugs[index] } : take));
}

function mapped(
  list: unknown,
  one: (fields: Fields) => Fields,
  all = (items: readonly unknown[]): readonly unknown[] => items,
): unknown {
  return Array.isArray(list) ? all(list.map((item: unknown) => (isFields(item) ? one(item) : item))) : list;
}

function name(value: unknown): unknown {
  return typeof value === 'string' ? printedName(value).name : value;
}

function language(value: unknown): unknown {
  return typeof value === 'string' ? (printedLanguage(value) ?? value) : value;
}
