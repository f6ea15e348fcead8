/** What LaTeX calls languages besides their names. */
const dialects: readonly (readonly [tag: string, names: RegExp])[] = [
  ['en', /^(?:american|australian|british|canadian|newzealand|u[sk]english)$/],
  ['de', /^(?:n?german|naustrian|austrian|nswissgerman|swissgerman)$/],
  ['fr', /^(?:francais|acadian|canadien|frenchb)$/],
  ['pt', /^(?:brazil(?:ian)?|portuges)$/],
  ['hu', /^magyar$/],
  ['no', /^(?:norsk|nynorsk)$/],
  ['sr', /^serbianc$/],
  ['el', /^polutonikogreek$/],
];

/** A language as LaTeX names it, as others do; what is no dialect stays as it is. */
export function bibtexLanguage(printed: string): string {
  const folded = printed.trim().toLowerCase();
  return dialects.find(([, names]) => names.test(folded))?.[0] ?? printed;
}
