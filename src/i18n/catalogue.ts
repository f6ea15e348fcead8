import type { EvidenceWords } from './evidence/en/words';
import { type Language, type LanguageCode, languages } from './languages';
import type { Messages } from './messages/en';

const loaded = new Map<LanguageCode, Messages>();
const loadedEvidence = new Map<LanguageCode, EvidenceWords>();

/**
 * Fetches a language's words once; after that `wordsOf` has them at hand. Where
 * the words of close reading are in use already, theirs come along.
 */
export async function loadWords(code: LanguageCode): Promise<void> {
  const language = languageOf(code);
  if (!language) return;
  if (loadedEvidence.size > 0) await loadEvidenceWords(code);
  if (loaded.has(code)) return;
  loaded.set(code, await language.messages());
  void language.fonts?.();
}

/** Fetches the words of close reading in a language once; after that `evidenceWordsOf` has them at hand. */
export async function loadEvidenceWords(code: LanguageCode): Promise<EvidenceWords> {
  const words = loadedEvidence.get(code) ?? (await languageOf(code)?.evidence());
  if (!words) throw new Error(`There are no words in "${code}"`);
  loadedEvidence.set(code, words);
  return words;
}

/** The words of close reading in a language, if `loadEvidenceWords` has fetched them. */
export function evidenceWordsOf(code: LanguageCode): EvidenceWords | undefined {
  return loadedEvidence.get(code);
}

function languageOf(code: LanguageCode): Language | undefined {
  return languages.find((known) => known.code === code);
}

/** The words of a language that `loadWords` has fetched. */
export function wordsOf(code: LanguageCode): Messages {
  const words = loaded.get(code);
  if (!words) throw new Error(`The words of "${code}" were asked for before they were fetched`);
  return words;
}
