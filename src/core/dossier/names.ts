/** Stands, in files and in links, where a region or a language is not known. */
export const notKnown = '?';

/**
 * A printed name, tidied so that one string can be its id, its label and its
 * value in a link: Unicode NFC, no control or direction marks, no halves of a
 * character (which no address can hold), single spaces.
 */
export function tidyName(printed: string): string {
  return printed
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * A name as a part of an address: lower case, letters and digits of any script,
 * hyphens between. `Tom's Hardware` → `toms-hardware`; nothing usable → `''`.
 */
export function slugOf(name: string): string {
  return tidyName(name)
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** Slugs for names in order, each its own: a second `cnbc` becomes `cnbc-2`. */
export function distinctSlugs(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const count = new Map<string, number>();
  return names.map((name) => {
    const stem = slugOf(name) || 'take';
    let n = count.get(stem) ?? 1;
    let slug = n === 1 ? stem : `${stem}-${n}`;
    while (taken.has(slug)) slug = `${stem}-${++n}`;
    count.set(stem, n);
    taken.add(slug);
    return slug;
  });
}
