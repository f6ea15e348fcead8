import { countryCode, placesOf } from '@/core/dossier/places';
import { factsAbout } from '@/core/evidence/factsOf';
import { type Check, judged } from '@/core/evidence/health/check';

/** The country of a take's region against the register's for its outlet: it fails where no place of the region is that country. */
export const outletCountry: Check = {
  id: 'outlet-country',
  run({ takes }, { register }) {
    const looked = takes.flatMap((take) => {
      const { region: given } = take;
      if (given === null) return [];
      const places = placesOf(given).flatMap((place) => countryCode(place) ?? []);
      const registered = factsAbout(take, 'country', register);
      return places.length === 0 || registered.length === 0 ? [] : [{ take, given, places, registered }];
    });
    const facts = looked.flatMap(({ take, given, places, registered }) =>
      registered
        .filter(({ value }) => !places.includes(value))
        .map(({ value: other, source }) => ({
          code: 'country-differs' as const,
          verdict: 'fail' as const,
          given,
          other,
          source,
          takes: [take.id],
          places: [],
        })),
    );
    return judged(looked.length, facts);
  },
};
