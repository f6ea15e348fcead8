import { unlabelled } from '@/core/dossier/lens';
import { notKnown } from '@/core/dossier/names';
import { countryCode, placesOf } from '@/core/dossier/places';
import type { Facet } from '@/core/facets/facets';
import type { Messages } from './messages/en';
import { useLanguage, useText } from './useText';

const displays = new Map<string, Intl.DisplayNames>();

function display(language: string, type: 'region' | 'language', style: 'long' | 'short' = 'long'): Intl.DisplayNames {
  const key = `${language} ${type} ${style}`;
  const known = displays.get(key) ?? new Intl.DisplayNames(language, { type, style, fallback: 'code' });
  displays.set(key, known);
  return known;
}

/** Places whose long name is a legal one, `Hong Kong SAR China`, that nobody prints. */
const knownShort: ReadonlySet<string> = new Set(['HK', 'MO']);

export function languageName(tag: string | null, language: string, text: Messages): string {
  if (tag === null || tag === notKnown) return text.unknown.language;
  return display(language, 'language').of(tag) ?? tag;
}

function placeName(place: string, language: string): string {
  const code = countryCode(place);
  if (code === null) return place;
  return display(language, 'region', knownShort.has(code) ? 'short' : 'long').of(code) ?? place;
}

/** A printed region in the reader's language, place by place; what is no country stays as printed. */
export function regionName(region: string | null, language: string, text: Messages): string {
  if (region === null || region === notKnown) return text.unknown.region;
  return placesOf(region)
    .map((place) => placeName(place, language))
    .join(' / ');
}

const answerNames: Partial<Record<Facet, (answer: string, language: string, text: Messages) => string>> = {
  region: regionName,
  place: regionName,
  language: languageName,
  lens: (answer, _, text) => (answer === unlabelled ? text.unknown.lens : answer),
  frame: (answer, _, text) => text.frames[answer as keyof Messages['frames']]?.name ?? answer,
  ownership: (answer, _, text) => text.ownership[answer as keyof Messages['ownership']]?.name ?? answer,
  voice: (answer, _, text) => text.voices[answer as keyof Messages['voices']] ?? answer,
};

/** Names things in the reader's language: regions, languages, and the answer to any facet. */
export function useNames() {
  const language = useLanguage();
  const text = useText();
  return {
    area: (code: string) => text.areas[code as keyof Messages['areas']] ?? code,
    region: (region: string | null) => regionName(region, language, text),
    language: (tag: string | null) => languageName(tag, language, text),
    answer: (facet: Facet, answer: string) => answerNames[facet]?.(answer, language, text) ?? answer,
  };
}
