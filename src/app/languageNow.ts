import { firstSpoken, type LanguageCode } from '@/i18n/languages';
import { usePreferences } from '@/state/habits/preferences';

/** The reader's choice, or the first language of the browser's list that the interface speaks. */
export function languageNow(): LanguageCode {
  const { language } = usePreferences.getState();
  return firstSpoken(language === null ? browserLanguages() : [language]);
}

const browserLanguages = () => (typeof navigator === 'undefined' ? [] : navigator.languages);
