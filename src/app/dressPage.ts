import { type LanguageCode, languages } from '@/i18n/languages';
import type { Preferences } from '@/state/habits/preferences';

/** Puts the reader's settings on the `<html>` element, where the style sheets read them. */
export function dressPage(page: HTMLElement, language: LanguageCode, { theme, textSize, motion }: Preferences): void {
  page.lang = language;
  page.dir = languages.find(({ code }) => code === language)?.direction ?? 'ltr';
  page.dataset.theme = theme;
  page.dataset.size = textSize;
  page.dataset.motion = motion;
}
