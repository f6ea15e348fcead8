import { useMemo } from 'react';
import { useNames } from '@/i18n/names';
import { useLanguage } from '@/i18n/useText';
import { languageTags } from './languageTags';

/** The options of a choice of language, by name; one that is not among those offered is, where it stands already. */
export function LanguageOptions({ tag }: { tag: string | null }) {
  const names = useNames();
  const language = useLanguage();
  // biome-ignore lint/correctness/useExhaustiveDependencies: names are those of the language
  const offered = useMemo(() => {
    const tags = tag === null || languageTags.includes(tag) ? languageTags : [tag, ...languageTags];
    return tags
      .map((each) => ({ tag: each, name: names.language(each) }))
      .sort((one, other) => one.name.localeCompare(other.name, language));
  }, [tag, language]);
  return offered.map((each) => (
    <option key={each.tag} value={each.tag}>
      {each.name}
    </option>
  ));
}
