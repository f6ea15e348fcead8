import { unlabelled } from '@/core/dossier/lens';
import { notKnown } from '@/core/dossier/names';
import { countryCode, isEverywhere, isPartOfCountry, placesOf } from '@/core/dossier/places';
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

/** Places the engine names as nobody prints them, and `global`, by language. */
const printed: Readonly<Record<string, { readonly everywhere: string; readonly [code: string]: string }>> = {
  ko: {
    everywhere: '국제',
    AU: '호주',
    CD: '콩고민주공화국',
    CG: '콩고공화국',
    KR: '한국',
    ZA: '남아프리카공화국',
  },
};

/** A language by name. A tag that is none, as an address may hold, stays as it stands. */
export function languageName(tag: string | null, language: string, text: Messages): string {
  if (tag === null || tag === notKnown) return text.unknown.language;
  try {
    return display(language, 'language').of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The words under a code, where it is one: an address may ask for `constructor`. */
export function ownWord<Table extends object>(table: Table, code: string): Table[keyof Table] | undefined {
  return Object.hasOwn(table, code) ? table[code as keyof Table] : undefined;
}

function placeName(place: string, language: string): string {
  const ours = printed[language];
  if (isEverywhere(place)) return ours?.everywhere ?? place;
  const code = isPartOfCountry(place) ? null : countryCode(place);
  if (code === null) return place;
  return ours?.[code] ?? display(language, 'region', knownShort.has(code) ? 'short' : 'long').of(code) ?? place;
}

const regionNames = new Map<string, string>();

/** A printed region in the reader's language, place by place; what is no country stays as printed. */
export function regionName(region: string | null, language: string, text: Messages): string {
  if (region === null || region === notKnown) return text.unknown.region;
  const key = `${language} ${region}`;
  const known = regionNames.get(key);
  if (known !== undefined) return known;
  const name = placesOf(region)
    .map((place) => placeName(place, language))
    .join(' / ');
  regionNames.set(key, name);
  return name;
}

const answerNames: Partial<Record<Facet, (answer: string, language: string, text: Messages) => string>> = {
  region: regionName,
  place: regionName,
  language: languageName,
  lens: (answer, _, text) => (answer === unlabelled ? text.unknown.lens : answer),
  frame: (answer, _, text) => ownWord(text.frames, answer) ?? answer,
  ownership: (answer, _, text) => ownWord(text.ownership, answer) ?? answer,
  treatment: (answer, _, text) => ownWord(text.treatments, answer) ?? answer,
  voice: (answer, _, text) => ownWord(text.voices, answer) ?? answer,
};

/** Names things in the reader's language: regions, languages, and the answer to any facet. */
export function useNames() {
  const language = useLanguage();
  const text = useText();
  return {
    area: (code: string) => ownWord(text.areas, code) ?? code,
    region: (region: string | null) => regionName(region, language, text),
    language: (tag: string | null) => languageName(tag, language, text),
    answer: (facet: Facet, answer: string) => answerNames[facet]?.(answer, language, text) ?? answer,
  };
}
