import { useEffect } from 'react';
import type { LanguageCode } from '@/i18n/languages';
import { usePreferences } from '@/state/habits/preferences';
import { dressPage } from './dressPage';
import { languageNow } from './languageNow';

/** The language of the interface; and the reader's settings on the page itself. */
export function useReaderSettings(): LanguageCode {
  const preferences = usePreferences();
  const language = languageNow();

  // Follows into the <html> element, which React does not render.
  useEffect(() => dressPage(document.documentElement, language, preferences), [language, preferences]);

  return language;
}
