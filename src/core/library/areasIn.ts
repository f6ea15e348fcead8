import { countryCode } from '@/core/dossier/places';

/**
 * A way to ask in which parts of the world a place lies, as UN M49 codes; none
 * where the place is not a country. The table is of ISO 3166-1 alpha-2 codes of
 * countries and the code of their sub-region: `JP` → `030`.
 */
export function areasIn(table: ReadonlyMap<string, string>): (place: string) => readonly string[] {
  return (place) => {
    const code = countryCode(place);
    const area = code === null ? undefined : table.get(code);
    return area === undefined ? [] : [area];
  };
}
