/**
 * The forms of a regular English verb: `accuse` → accuse, accuses, accused,
 * accusing. Doubles after one vowel before b, g, m, p or t (`admit`, `slam`), and
 * knows no irregular verb. A form that does not exist finds nothing.
 */
export function englishVerb(base: string): readonly string[] {
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  const stem = /[^aeiou][aeiou][bgmpt]$/.test(base) ? `${base}${base.slice(-1)}` : base;
  return [base, /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`, `${stem}ed`, `${stem}ing`];
}
