import { type Briefing, briefingSchema } from '@/core/briefing/briefing';
import { type Dossier, dossierSchema } from '@/core/dossier/dossier';
import { slugOf } from '@/core/dossier/names';
import { type Take, takeSchema } from '@/core/dossier/take';
import { type Note, noteSchema } from '@/core/notes/note';

/** A valid take of which a test says only what matters to it: silent, of no known region, without a lens. */
export function aTake(said: Partial<Take> = {}): Take {
  const outlet = said.outlet ?? 'The Daily';
  return takeSchema.parse({
    id: slugOf(outlet) || 'take',
    outlet,
    region: null,
    language: null,
    lens: null,
    headline: null,
    gist: null,
    quote: null,
    published: null,
    byline: null,
    link: null,
    brokenLink: null,
    notes: [],
    ...said,
  });
}

/** A valid note, said by the dossier without evidence unless a test says otherwise. */
export function aNote(facet: string, value: string, said: Partial<Note> = {}): Note {
  return noteSchema.parse({ facet, value, by: 'dossier', source: null, layer: null, words: null, ...said });
}

/** A valid dossier without takes, in English, of no known date. */
export function aDossier(said: Partial<Dossier> = {}): Dossier {
  return dossierSchema.parse({
    slug: 'an-event',
    language: 'en',
    title: 'An event',
    dek: null,
    date: null,
    heads: [],
    summary: [],
    significance: [],
    watchpoints: [],
    takes: [],
    related: [],
    entities: [],
    basis: [],
    declared: {},
    canonical: null,
    ...said,
  });
}

/** A valid briefing without sections, in English, of no known date. */
export function aBriefing(said: Partial<Briefing> = {}): Briefing {
  return briefingSchema.parse({
    slug: 'a-briefing',
    language: 'en',
    title: 'A briefing',
    feed: null,
    date: null,
    writtenOn: null,
    sourceLink: null,
    intro: null,
    sections: [],
    modelNotice: null,
    ...said,
  });
}
