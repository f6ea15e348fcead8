import type { Take } from './take';

/** Stands, in files, groupings and links, where a take has no lens. It is not a lens. */
export const unlabelled = 'unlabelled';

const comma = /[,，、]/;

/**
 * What a printed lens declares after its first comma: `tech-war sceptical` in
 * `Hong Kong independent, tech-war sceptical`. No lens, no comma or nothing
 * after it: null.
 */
export function slantOf(lens: string | null): string | null {
  const at = lens?.search(comma) ?? -1;
  return lens === null || at === -1 ? null : lens.slice(at + 1).trim() || null;
}

/**
 * The language a printed lens is in, where that can be told: lenses stay
 * English in every edition, so what is all in Latin letters is. Null lens, no
 * lens and other scripts: not known.
 */
export function languageOfLens(lens: string | null): 'en' | undefined {
  return lens !== null && lens !== unlabelled && /^[\x20-\x7e’–—]+$/.test(lens) ? 'en' : undefined;
}

/** What stands before the first comma of a printed lens; all of it where there is none. */
export function standpointOf(lens: string | null): string | null {
  return lens?.split(comma)[0]?.trim() || null;
}

/**
 * The lenses of some takes, each once, in order of appearance. The place of a
 * lens in this list is its colour, so ask it of a whole dossier, not of a
 * selection from it.
 */
export function lensesOf(takes: readonly Take[]): readonly string[] {
  return [...new Set(takes.flatMap((take) => (take.lens === null ? [] : [take.lens])))];
}
