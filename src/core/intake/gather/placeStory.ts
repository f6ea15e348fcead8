import { tidyName } from '@/core/dossier/names';
import type { Take } from '@/core/dossier/take';
import { hostOf } from '@/core/dossier/webAddress';
import { countrySaid } from '@/core/intake/said/countrySaid';
import { isFitting, writtenLanguage } from '@/core/intake/said/writtenLanguage';
import type { Story } from '@/core/intake/story';
import type { Note } from '@/core/notes/note';
import { linkDate } from '@/core/reading/linkDate';
import { type KnownOutlet, type KnownOutlets, nameOfHost, outletAt } from './knownOutlets';
import { placeName } from './placeName';

/** Fields of a take that can be filled in from elsewhere than the file's own words. */
export type ProposedField = 'outlet' | 'region' | 'language' | 'published';
/** `tool` is a label the file's maker gave, which is a guess too; `script` the letters of the headline. */
export type ProposedFrom = 'register' | 'link' | 'tool' | 'script';

export interface PlacedStory {
  readonly fields: Omit<Take, 'id'>;
  readonly proposed: ReadonlyMap<ProposedField, ProposedFrom>;
}

/**
 * A story as the fields of a take. What it does not say is filled in from the
 * register, its link, its maker's labels and the letters of its headline, each
 * with a note that says so. A language the register gives yields where the
 * headline cannot be in it, and at the address of another edition. `language` is
 * the dossier's, `source` who made the file.
 */
export function placeStory(
  story: Story,
  known: KnownOutlets,
  { language, source }: { readonly language: string; readonly source: string },
): PlacedStory {
  const host = hostOfStory(story);
  const at = host === null ? null : outletAt(host, known);
  const proposed = new Map<ProposedField, ProposedFrom>();
  const propose = <Value>(field: ProposedField, from: ProposedFrom, value: Value | null): Value | null => {
    if (value !== null) proposed.set(field, from);
    return value;
  };
  const toolRegion = regionOf(countrySaid(story.country ?? ''), language);
  const outlet = propose('outlet', 'register', at?.outlet ?? null) ?? story.outlet ?? nameOfHost(host);
  const published = story.published ?? propose('published', 'link', story.link === null ? null : linkDate(story.link));
  const tongue = at?.language != null && isFitting(at.language, { ...story, host }) ? at.language : null;
  const fields: Omit<Take, 'id'> = {
    outlet: tidyName(outlet) || '?',
    region:
      story.region ??
      propose('region', 'register', regionOf(at?.country?.value ?? null, language)) ??
      propose('region', 'tool', toolRegion),
    language:
      story.language ??
      propose('language', 'register', tongue?.value ?? null) ??
      propose('language', 'script', writtenLanguage(story.headline ?? '')),
    lens: story.lens,
    headline: story.headline,
    gist: story.gist,
    quote: story.quote,
    published,
    byline: story.byline,
    link: story.link,
    brokenLink: story.brokenLink,
    notes: [],
  };
  const notes: readonly Note[] = [
    ...story.notes,
    ...registered('region', proposed, at?.country, language),
    ...registered('language', proposed, tongue, language),
    ...(proposed.get('language') === 'script' && fields.language !== null
      ? [readByRule('language', fields.language, 'headline', 'headline-script')]
      : []),
    ...(toolRegion === null ? [] : [saidBy(source, 'region', toolRegion, story.country)]),
    ...(story.firstSeen && published !== null ? [saidBy(source, 'first-seen', published)] : []),
    ...(story.syndicatedFrom === null ? [] : [saidBy(source, 'syndicated', story.syndicatedFrom)]),
    ...(proposed.get('published') === 'link' && published !== null
      ? [readByRule('published', published, 'link', 'link-date')]
      : []),
  ];
  return { fields: { ...fields, notes }, proposed };
}

/** The host a story was published at; null where neither the file nor a link says. */
export function hostOfStory({ domain, link }: Pick<Story, 'domain' | 'link'>): string | null {
  return domain ?? (link === null ? null : hostOf(link));
}

function regionOf(country: string | null, language: string): string | null {
  return country === null ? null : placeName(country, language);
}

function registered(
  facet: 'region' | 'language',
  proposed: PlacedStory['proposed'],
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

function readByRule(facet: 'published' | 'language', value: string, layer: 'link' | 'headline', rule: string): Note {
  return { facet, value, by: 'rule', source: null, layer, words: null, rule };
}
