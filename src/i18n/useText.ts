import { createContext, use, useContext } from 'react';
import { evidenceWordsOf, loadEvidenceWords, wordsOf } from './catalogue';
import type { EvidenceWords } from './evidence/en/words';
import type { LanguageCode } from './languages';
import type { Messages } from './messages/en';

/** The language the interface is in. Set once, by the app. */
export const InterfaceLanguage = createContext<LanguageCode>('en');

/** The code of the language the interface is in. */
export function useLanguage(): LanguageCode {
  return useContext(InterfaceLanguage);
}

/** The words of the reader's language. */
export function useText(): Messages {
  return wordsOf(useLanguage());
}

/** Once waited for, always waited for: who has begun to use a promise must go on. */
const coming = new Map<LanguageCode, Promise<EvidenceWords>>();

/** The words of close reading. Waits for them (Suspense) the first time they are wanted; a language change brings its own. */
export function useEvidenceText(): EvidenceWords {
  const language = useLanguage();
  let promised = coming.get(language);
  if (!promised) {
    const here = evidenceWordsOf(language);
    if (here) return here;
    promised = loadEvidenceWords(language);
    coming.set(language, promised);
    promised.catch(() => coming.delete(language));
  }
  return use(promised);
}
