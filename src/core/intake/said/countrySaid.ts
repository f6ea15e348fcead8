import { alpha3ToAlpha2 } from 'i18n-iso-countries/index.js';
import { countryCodes } from '@/core/dossier/countryCodes';
import { countryCode } from '@/core/dossier/places';

/** Names that only tools print. */
const toolNames: ReadonlyMap<string, string> = new Map([
  ['bosnia-herzegovina', 'BA'],
  ['brunei darussalam', 'BN'],
  ['congo', 'CG'],
  ["cote d'ivoire", 'CI'],
  ["democratic people's republic of korea", 'KP'],
  ['democratic republic of congo', 'CD'],
  ['east timor', 'TL'],
  ['gaza strip', 'PS'],
  ['micronesia', 'FM'],
  ['republic of congo', 'CG'],
  ['west bank', 'PS'],
  ['xkx', 'XK'],
]);

/**
 * The country a file means, as ISO 3166-1 alpha-2: by its name as dossiers know
 * it, by its code of two or three letters in any case, or by a name tools give
 * it (`Korea, Republic of`, `Bosnia-Herzegovina`). Null for what is no one country.
 */
export function countrySaid(printed: string): string | null {
  const text = printed.trim();
  const code = text.toUpperCase();
  if (/^[A-Z]{2}$/.test(code) && countryCodes.includes(code)) return code;
  if (/^[A-Z]{3}$/.test(code)) {
    const short = alpha3ToAlpha2(code);
    if (short !== undefined && countryCodes.includes(short)) return short;
  }
  return named(text) ?? named(text.replace(/^([^,]+), ?([^,]+)$/, '$2 $1'));
}

function named(text: string): string | null {
  return countryCode(text) ?? toolNames.get(text.toLowerCase()) ?? null;
}
