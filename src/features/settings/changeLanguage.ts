import { loadWords } from '@/i18n/catalogue';
import type { LanguageCode } from '@/i18n/languages';
import { prefer } from '@/state/preferences';

/** Changes the language of the interface without reloading: the words come first, then the switch. */
export async function changeLanguage(code: LanguageCode): Promise<void> {
  await loadWords(code);
  prefer({ language: code });
}
