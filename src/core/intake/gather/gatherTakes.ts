import { getDomain } from 'tldts-icann';
import { distinctSlugs, tidyName } from '@/core/dossier/names';
import type { Take } from '@/core/dossier/take';
import { hostOf } from '@/core/dossier/webAddress';
import { countrySaid } from '@/core/intake/said/countrySaid';
import type { Story } from '@/core/intake/story';
import type { Note } from '@/core/notes/note';
import type { RegisterFact } from '@/core/notes/register';
import { linkDate } from '@/core/reading/linkDate';
import { linkKey } from './canonicalLink';
import { foldCopies } from './foldCopies';
import { type KnownOutlet, type KnownOutlets, knownOutlets, outletAt } from './knownOutlets';
import { placeName } from './placeName';

/** Fields of a take that can be filled in from elsewhere than the file's own words. */
export type ProposedField = 'outlet' | 'region' | 'language' | 'published';
/** `tool` is a label the file's maker gave, which is a guess too. */
export type ProposedFrom = 'register' | 'link' | 'tool';

/** A take made of a story, with what was put in that the file does not say itself. */
export interface GatheredTake {
  readonly take: Take;
  /** Where its story begins in the file. */
  readonly line: number;
  /** The other stories of the file that carry the same text. */
  readonly carriers: readonly Story[];
  readonly proposed: ReadonlyMap<ProposedField, ProposedFrom>;
  /** The id of the take of the same address that is there already. */
  readonly duplicateOf: string | null;
}

export interface Surroundings {
  readonly register: readonly RegisterFact[];
  /** Of the dossier, BCP 47: countries are named in it. */
  readonly language: string;
  /** Who made the file, as it is cited: `GDELT`. */
  readonly source: string;
  /** The takes that are there already. */
  readonly taken: readonly Take[];
}

/**
 * Stories made into takes, in their order, copies folded. Whatever is put in
 * that the story does not say carries a note with who says so; a country a tool
 * gave stands beside the register's where they differ. Ids are distinct, also
 * from those of the takes there already.
 */
export function gatherTakes(stories: readonly Story[], around: Surroundings): readonly GatheredTake[] {
  const known = knownOutlets(around.register);
  const there = new Map(around.taken.flatMap(({ id, link }) => (link === null ? [] : [[linkKey(link), id]])));
  const placed = foldCopies(stories).map(({ story, carriers }) => ({
    story,
    carriers,
    ...placeStory(story, carriers, known, around),
  }));
  const names = [...around.taken.map(({ id }) => id), ...placed.map(({ fields: { outlet } }) => outlet)];
  const ids = distinctSlugs(names).slice(around.taken.length);
  return placed.map(({ story, carriers, fields, proposed }, at) => ({
    take: { id: ids[at] ?? fields.outlet, ...fields },
    line: story.line,
    carriers,
    proposed,
    duplicateOf: (story.link === null ? undefined : there.get(linkKey(story.link))) ?? null,
  }));
}

function placeStory(
  story: Story,
  carriers: readonly Story[],
  known: KnownOutlets,
  { language, source }: Surroundings,
): { readonly fields: Omit<Take, 'id'>; readonly proposed: GatheredTake['proposed'] } {
  const host = story.domain ?? (story.link === null ? null : hostOf(story.link));
  const at = host === null ? null : outletAt(host, known);
  const proposed = new Map<ProposedField, ProposedFrom>();
  const propose = <Value>(field: ProposedField, from: ProposedFrom, value: Value | null): Value | null => {
    if (value !== null) proposed.set(field, from);
    return value;
  };
  const toolRegion = regionOf(countrySaid(story.country ?? ''), language);
  const outlet = propose('outlet', 'register', at?.outlet ?? null) ?? story.outlet ?? nameOfHost(host);
  const published = story.published ?? propose('published', 'link', story.link === null ? null : linkDate(story.link));
  const fields: Omit<Take, 'id'> = {
    outlet: tidyName(outlet) || '?',
    region:
      story.region ??
      propose('region', 'register', regionOf(at?.country?.value ?? null, language)) ??
      propose('region', 'tool', toolRegion),
    language: story.language ?? propose('language', 'register', at?.language?.value ?? null),
    lens: story.lens,
    headline: story.headline,
    gist: story.gist,
    quote: story.quote,
    published,
    byline: story.byline,
    link: story.link,
    brokenLink: story.brokenLink,
    notes: [
      ...story.notes,
      ...registered('region', proposed, at?.country, language),
      ...registered('language', proposed, at?.language, language),
      ...(toolRegion === null ? [] : [saidBy(source, 'region', toolRegion, story.country)]),
      ...(story.firstSeen && published !== null ? [saidBy(source, 'first-seen', published)] : []),
      ...(story.syndicatedFrom === null ? [] : [saidBy(source, 'syndicated', story.syndicatedFrom)]),
      ...(proposed.get('published') === 'link' && published !== null ? [dayOfLink(published)] : []),
      ...carriers.map((carrier) => carriedBy(carrier, known)),
    ],
  };
  return { fields, proposed };
}

function regionOf(country: string | null, language: string): string | null {
  return country === null ? null : placeName(country, language);
}

/** The part of a host a reader knows an outlet by: `news.bbc.co.uk` → `bbc.co.uk`. */
function nameOfHost(host: string | null): string {
  return host === null ? '?' : (getDomain(host) ?? host);
}

function registered(
  facet: 'region' | 'language',
  proposed: GatheredTake['proposed'],
  fact: KnownOutlet['country'] | undefined,
  language: string,
): readonly Note[] {
  if (proposed.get(facet) !== 'register' || !fact) return [];
  const { source, asOf } = fact;
  const value = facet === 'region' ? placeName(fact.value, language) : fact.value;
  return [{ facet, value, by: 'registry', source, layer: null, words: null, ...(asOf === undefined ? {} : { asOf }) }];
}

function saidBy(source: string, facet: string, value: string, text: string | null = null): Note {
  const said = text === null || text === value ? {} : { text };
  return { facet, value, by: 'registry', source, layer: null, words: null, ...said };
}

function dayOfLink(day: string): Note {
  return { facet: 'published', value: day, by: 'rule', source: null, layer: 'link', words: null, rule: 'link-date' };
}

/** One text, another carrier of it: kept as a statement, since a take stands for all of them. */
function carriedBy({ link, domain, outlet }: Story, known: KnownOutlets): Note {
  const host = domain ?? (link === null ? null : hostOf(link));
  const name = (host === null ? null : outletAt(host, known)?.outlet) ?? outlet ?? nameOfHost(host);
  return {
    facet: 'carrier',
    value: tidyName(name) || '?',
    by: 'rule',
    source: link,
    layer: null,
    words: null,
    rule: 'same-text',
  };
}
