const firstSyllable = 0xac00;
const finals = 28;
const [none, n, l, m, ss] = [0, 4, 8, 16, 20];
/** A vowel as it is before the past: ㅣ → ㅕ, ㅚ → ㅙ, ㅜ → ㅝ, ㅗ → ㅘ. */
const opened: Readonly<Record<number, number>> = { 20: 6, 11: 10, 13: 14, 8: 9 };
const vowels = 21;
const ha = '하';

/**
 * A Korean verb by its dictionary form: what never changes, and a pattern for how
 * the word goes on from there. `밝히다` → `밝` and 히, 힌, 힐, 힘, 혔, 혀 with whatever
 * follows in the word (six syllables at most). Irregular but for 하다: unknown.
 * Expects a form in 다 of two syllables or more.
 */
export function koreanVerb(dictionary: string): { readonly stem: string; readonly endings: string } {
  const last = dictionary.at(-2) ?? '';
  const code = last.charCodeAt(0) - firstSyllable;
  if (code % finals !== none) {
    return { stem: dictionary.slice(0, -1), endings: '(?=[다는은을았었아어으고지기던자며])[가-힣]{1,6}' };
  }
  const syllable = (from: number, final: number) => String.fromCharCode(firstSyllable + from + final);
  const vowel = Math.floor(code / finals) % vowels;
  const past = last === ha ? '해'.charCodeAt(0) - firstSyllable : code + ((opened[vowel] ?? vowel) - vowel) * finals;
  const heads = [...[none, n, l, m].map((final) => syllable(code, final)), syllable(past, ss), syllable(past, none)];
  return { stem: dictionary.slice(0, -2), endings: `[${heads.join('')}][가-힣]{0,6}` };
}
