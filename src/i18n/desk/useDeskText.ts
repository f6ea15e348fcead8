import { use } from 'react';
import { type LanguageCode, languages } from '@/i18n/languages';
import { useLanguage } from '@/i18n/useText';
import type { DeskWords } from './en/words';

const coming = new Map<LanguageCode, Promise<DeskWords>>();
const there = new Map<LanguageCode, DeskWords>();
/** Once waited for, always waited for: who has begun to use a promise must go on. */
const waitedFor = new Set<LanguageCode>();

/** Fetches the words of the desk in a language, once. */
export function loadDeskWords(code: LanguageCode): Promise<DeskWords> {
  const known = coming.get(code);
  if (known) return known;
  const language = languages.find((each) => each.code === code) ?? languages[0];
  const promised = language.desk();
  coming.set(code, promised);
  promised.then(
    (value) => {
      there.set(code, value);
      // React reads these: words that are there are used without waiting.
      Object.assign(promised, { status: 'fulfilled', value });
    },
    () => coming.delete(code),
  );
  return promised;
}

/** The words of the desk. Waits for them (Suspense) where they are not there yet; a language change brings its own. */
export function useDeskText(): DeskWords {
  const language = useLanguage();
  const words = there.get(language);
  if (words !== undefined && !waitedFor.has(language)) return words;
  waitedFor.add(language);
  return use(loadDeskWords(language));
}
