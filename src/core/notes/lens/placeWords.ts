/**
 * Places a printed lens may name, in the words it may name them by: a closed
 * list. A country is its ISO 3166-1 alpha-2 code, an area its English name.
 * Words in capitals are known only in capitals: `us` is no country.
 */
const placeWords: Readonly<Record<string, readonly string[]>> = {
  US: ['US', 'U.S.', 'USA', 'American', 'United States'],
  CN: ['Chinese', 'China', 'PRC'],
  HK: ['Hong Kong'],
  TW: ['Taiwanese', 'Taiwan'],
  JP: ['Japanese', 'Japan'],
  KR: ['South Korean', 'South Korea', 'Korean', 'Korea'],
  IN: ['Indian', 'India'],
  PK: ['Pakistani', 'Pakistan'],
  SG: ['Singaporean', 'Singapore'],
  GB: ['British', 'Britain', 'UK', 'United Kingdom'],
  DE: ['German', 'Germany'],
  FR: ['French', 'France'],
  NL: ['Dutch', 'Netherlands'],
  RU: ['Russian', 'Russia'],
  UA: ['Ukrainian', 'Ukraine'],
  TR: ['Turkish', 'Türkiye', 'Turkey'],
  IR: ['Iranian', 'Iran'],
  IL: ['Israeli', 'Israel'],
  QA: ['Qatari', 'Qatar'],
  SA: ['Saudi'],
  AE: ['Emirati', 'UAE'],
  AU: ['Australian', 'Australia'],
  CA: ['Canadian', 'Canada'],
  BR: ['Brazilian', 'Brazil'],
  MX: ['Mexican', 'Mexico'],
  AR: ['Argentine', 'Argentina'],
  ZA: ['South African', 'South Africa'],
  NG: ['Nigerian', 'Nigeria'],
  KE: ['Kenyan', 'Kenya'],
  Asia: ['Asian', 'Asia'],
  Europe: ['European', 'Europe', 'EU'],
  Africa: ['African', 'Africa'],
  'Latin America': ['Latin American', 'Latin America'],
  'Middle East': ['Middle Eastern', 'Middle East'],
};

const isCapitals = (word: string) => word === word.toUpperCase();
const folded = (word: string) => (isCapitals(word) ? word : word.toLowerCase());
const placeOf = new Map(
  Object.entries(placeWords).flatMap(([place, words]) => words.map((word) => [folded(word), place] as const)),
);

/** Any of those words, as the source of a regular expression: the longest first. */
export const anyPlace = Object.values(placeWords)
  .flat()
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll('.', '\\.'))
  .join('|');

/** The place a word of the list names, in any case; a word in capitals only as it stands there. Any other: undefined. */
export function placeNamed(printed: string): string | undefined {
  return placeOf.get(printed) ?? placeOf.get(printed.toLowerCase());
}
