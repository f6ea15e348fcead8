import { slugOf } from '@/core/dossier/names';
import { relatedIn } from './noteBody';

/** The notes a key of a head names, `[[linked]]` or not, as slugs, each once. */
export function slugsNamed(texts: readonly string[]): readonly string[] {
  const slugs = texts.flatMap((text) => (text.includes('[[') ? relatedIn(text) : [slugOf(text)]));
  return [...new Set(slugs)].filter((slug) => slug !== '');
}
