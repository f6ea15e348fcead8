import { countryCode, placesOf } from '@/core/dossier/places';
import { type Check, judged } from '@/core/evidence/health/check';

/** Forms of company whose abbreviation belongs to few countries. `Inc.`, `Ltd` and `AG` belong to too many. */
const forms: readonly (readonly [form: string, written: RegExp, countries: readonly string[]])[] = [
  ['plc', /\bplc\b/i, ['GB', 'IE']],
  ['GmbH', /\bGmbH\b/, ['DE', 'AT', 'CH', 'LI']],
  ['K.K.', /\bK\.K\.|株式会社/, ['JP']],
  ['Pty Ltd', /\bPty\.?\b/, ['AU', 'ZA']],
  ['Pte Ltd', /\bPte\.?\b/, ['SG']],
  ['Bhd', /\bBhd\.?(?!\w)/, ['MY', 'BN']],
  ['S.p.A.', /\bS\.p\.A\.|\bSpA\b/, ['IT']],
  ['A/S', /\bA\/S\b/, ['DK']],
  ['ASA', /\bASA$/, ['NO']],
  ['Oyj', /\bOyj?\b/, ['FI']],
];

/**
 * The country of an outlet's owner against the take's region, told by the form
 * of company in the owner's name. It says where a company is registered, not
 * who runs the newsroom. Owners whose name tells nothing are not looked at.
 */
export const ownerCountry: Check = {
  id: 'owner-country',
  run({ takes }) {
    const looked = takes.flatMap((take) => {
      const { region: given } = take;
      if (given === null) return [];
      const places = placesOf(given).flatMap((place) => countryCode(place) ?? []);
      if (places.length === 0) return [];
      return take.notes
        .filter(({ facet }) => facet === 'owner')
        .flatMap(({ value: owner, source }) =>
          forms
            .filter(([, written]) => written.test(owner))
            .map(([form, , countries]) => ({ take, given, places, owner, source, form, countries })),
        );
    });
    const facts = looked
      .filter(({ places, countries }) => !places.some((place) => countries.includes(place)))
      .map(({ take, places: _, ...said }) => ({
        code: 'owner-abroad' as const,
        verdict: 'fail' as const,
        ...said,
        takes: [take.id],
        places: [],
      }));
    return judged(looked.length, facts);
  },
};
