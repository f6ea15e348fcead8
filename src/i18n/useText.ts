import { createContext, useContext } from 'react';
import { wordsOf } from './catalogue';
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
