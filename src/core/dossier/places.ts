import { countryCodes } from './countryCodes';
import { placeAliases } from './placeAliases';

/**
 * The places of a printed region, each once: `Hong Kong / China` is one region
 * of two places. `global` and the like are places too, of no country. A region
 * of nothing but slashes has none.
 */
export function placesOf(region: string): readonly string[] {
  const places = region.split(/[/／]/).map((place) => place.trim());
  return [...new Set(places.filter((place) => place !== ''))];
}

const everywhere: ReadonlySet<string> = new Set(
  'global|international|world|worldwide|글로벌|국제|세계|全球|国际|國際|国際|世界|グローバル'.split('|'),
);

/** True for what is printed where an outlet speaks from no place in particular: nothing can be missing from it. */
export function isEverywhere(place: string): boolean {
  return everywhere.has(foldPlace(place));
}

const parts: ReadonlySet<string> = new Set(['england', 'scotland', 'wales', 'northern ireland']);

/** True for a place that lies in a country and is not called by its name: it counts there, and is shown as printed. */
export function isPartOfCountry(place: string): boolean {
  return parts.has(foldPlace(place));
}

/** Case, accents, stops, `the`, `&` and `St.` do not tell places apart. */
function foldPlace(printed: string): string {
  return printed
    .normalize('NFKD')
    .replace(/[\u0300-\u036f.]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/&/g, ' and ')
    .replace(/\bst\s/g, 'saint ')
    .replace(/^the\s/, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

type Names = ReadonlyMap<string, string>;

/** The engine's names are many and slow to ask for: a language is asked only once none before it knew the place. */
const tables: readonly (() => Names)[] = [
  once(() => namesOf(placeAliases.flatMap(([code, names]) => names.split('|').map((name) => [name, code] as const)))),
  ...['en', 'ko', 'zh-Hans', 'zh-Hant', 'ja'].map((language) => once(() => engineNames(language))),
];

function engineNames(language: string): Names {
  const displays = (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' }),
  );
  return namesOf(displays.flatMap((display) => countryCodes.map((code) => [display.of(code) ?? '', code] as const)));
}

/** Names folded, with their codes; a name two countries share is the first one's. */
function namesOf(named: readonly (readonly [name: string, code: string])[]): Names {
  const names = new Map<string, string>();
  for (const [name, code] of named) {
    const folded = foldPlace(name);
    if (folded !== '' && !names.has(folded)) names.set(folded, code);
  }
  return names;
}

function once(make: () => Names): () => Names {
  let made: Names | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const known = new Map<string, string | null>();

/**
 * The country a printed place is, as ISO 3166-1 alpha-2 (and `XK`): by its name
 * in English, Korean, Chinese or Japanese, or by its bare code in capitals.
 * `England` is `GB`. Null for what is no one country: `global`, `Europe`, `Asia`.
 */
export function countryCode(place: string): string | null {
  const asked = known.get(place);
  if (asked !== undefined) return asked;
  const code = findCode(place.trim());
  known.set(place, code);
  return code;
}

function findCode(printed: string): string | null {
  if (countryCodes.includes(printed)) return printed;
  const folded = foldPlace(printed);
  for (const names of everywhere.has(folded) ? [] : tables) {
    const code = names().get(folded);
    if (code !== undefined) return code;
  }
  return null;
}
