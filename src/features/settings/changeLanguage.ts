import { loadWords } from '@/i18n/catalogue';
import type { LanguageCode } from '@/i18n/languages';
import { prefer } from '@/state/habits/preferences';

let wanted: LanguageCode | undefined;

/**
 * Changes the language of the interface without reloading: the words come
 * first, then the switch. Of two choices in a row the later wins, whichever
 * words come first; where words cannot be fetched, all stays as it is.
 */
export async function changeLanguage(code: LanguageCode): Promise<void> {
  wanted = code;
  await loadWords(code);
  if (wanted === code) prefer({ language: code });
}
