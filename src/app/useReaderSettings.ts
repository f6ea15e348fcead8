import { useEffect } from 'react';
import { type LanguageCode, languages } from '@/i18n/languages';
import { usePreferences } from '@/state/preferences';
import { languageNow } from './languageNow';

/** The language of the interface; and the reader's settings on the page itself, where the style sheets read them. */
export function useReaderSettings(): LanguageCode {
  const { theme, textSize, motion } = usePreferences();
  const spoken = languageNow();

  // Follows into the <html> element, which React does not render.
  useEffect(() => {
    const page = document.documentElement;
    page.lang = spoken;
    page.dir = languages.find(({ code }) => code === spoken)?.direction ?? 'ltr';
    page.dataset.theme = theme;
    page.dataset.size = textSize;
    page.dataset.motion = motion;
  }, [spoken, theme, textSize, motion]);

  return spoken;
}
