import { languageTag } from '@/core/dossier/take';

/** A language tag in its canonical letters: `EN` → `en`, `zh_hans` → `zh-Hans`; null where it is none. */
export function printedLanguage(printed: string): string | null {
  if (printed.length > 12) return null;
  const tag = printed
    .trim()
    .split(/[-_]/)
    .map((part, index) => {
      if (index === 0) return part.toLowerCase();
      return part.length === 4 ? part.charAt(0).toUpperCase() + part.slice(1).toLowerCase() : part.toUpperCase();
    })
    .join('-');
  return languageTag.safeParse(tag).success ? tag : null;
}
