/** The forms a counted noun can take in a language; `other` serves where the others are left out. */
export interface Forms {
  readonly one?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** Counts in one language: `count(3, { one: 'take', other: 'takes' })` → `3 takes`. */
export function countsIn(language: string) {
  const rules = new Intl.PluralRules(language);
  const figures = new Intl.NumberFormat(language);
  return {
    figure: (value: number) => figures.format(value),
    noun: (value: number, forms: Forms) => forms[rules.select(value) as keyof Forms] ?? forms.other,
  };
}

/** Names in one language, joined as it joins them: `Korea, Japan and India`. */
export function listsIn(language: string) {
  const and = new Intl.ListFormat(language, { type: 'conjunction' });
  const or = new Intl.ListFormat(language, { type: 'disjunction' });
  return { and: (names: readonly string[]) => and.format(names), or: (names: readonly string[]) => or.format(names) };
}
