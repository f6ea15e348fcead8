import { notKnown, tidyName } from '@/core/dossier/names';
import { saysNoLens } from '@/core/formats/printed/noLens';

/** What somebody typed as one line of text: line breaks are blanks, nothing is null. */
export function typedText(typed: string): string | null {
  return (
    typed
      .normalize('NFC')
      .replace(/\s*[\p{Cc}\u2028\u2029]+\s*/gu, ' ')
      .replace(/\p{Cs}/gu, '\uFFFD')
      .trim() || null
  );
}

/** What somebody typed as a name, tidied; nothing, and `?`, is null. */
export function typedName(typed: string): string | null {
  const name = tidyName(typed);
  return name === '' || name === notKnown ? null : name;
}

/** What somebody typed as a lens; the words for no lens are null. */
export function typedLens(typed: string): string | null {
  const name = typedName(typed);
  return name === null || saysNoLens(name) ? null : name;
}
