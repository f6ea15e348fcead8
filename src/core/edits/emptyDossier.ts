import type { Dossier } from '@/core/dossier/dossier';
import { notKnown } from '@/core/dossier/names';

/** A dossier with nothing in it yet, written in a language (BCP 47). Its title is not known, `?`, until somebody gives it one. */
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
