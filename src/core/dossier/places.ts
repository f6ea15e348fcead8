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

let codeOfName: ReadonlyMap<string, string> | undefined;

/** Names of countries in the languages files are written in: our own aliases first, then the engine's. */
function readNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (name: string | undefined, code: string) => {
    const folded = foldPlace(name ?? '');
    if (folded !== '' && !names.has(folded)) names.set(folded, code);
  };
  for (const [code, printed] of placeAliases) for (const name of printed.split('|')) add(name, code);
  for (const language of ['en', 'ko', 'zh-Hans', 'zh-Hant', 'ja']) {
    for (const style of ['long', 'short'] as const) {
      const engine = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
      for (const code of countryCodes) add(engine.of(code), code);
    }
  }
  return names;
}

/**
 * The country a printed place is, as ISO 3166-1 alpha-2 (and `XK`): by its name
 * in English, Korean, Chinese or Japanese, or by its bare code in capitals.
 * `England` is `GB`. Null for what is no one country: `global`, `Europe`, `Asia`.
 */
export function countryCode(place: string): string | null {
  const printed = place.trim();
  if (countryCodes.includes(printed)) return printed;
  codeOfName ??= readNames();
  return codeOfName.get(foldPlace(printed)) ?? null;
}
