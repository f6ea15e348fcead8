import type { Dossier } from './dossier';
import { notKnown } from './names';
import type { Take } from './take';

/** A dossier of which nothing is known but the language it is written in (BCP 47). */
export function emptyDossier(language: string): Dossier {
  return {
    slug: 'dossier',
    language,
    title: notKnown,
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
  };
}

/** A take of which nothing is known but its id. */
export function emptyTake(id: string): Take {
  return {
    id,
    outlet: notKnown,
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
  };
}
