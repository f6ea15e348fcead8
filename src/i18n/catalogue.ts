import { type Language, type LanguageCode, languages } from './languages';
import type { Messages } from './messages/en';

const loaded = new Map<LanguageCode, Messages>();

/** Fetches a language's words once; after that `wordsOf` has them at hand. */
export async function loadWords(code: LanguageCode): Promise<void> {
  if (loaded.has(code)) return;
  const language: Language | undefined = languages.find((known) => known.code === code);
  if (!language) return;
  loaded.set(code, await language.messages());
  void language.fonts?.();
}

/** The words of a language that `loadWords` has fetched. */
export function wordsOf(code: LanguageCode): Messages {
  const words = loaded.get(code);
  if (!words) throw new Error(`The words of "${code}" were asked for before they were fetched`);
  return words;
}
