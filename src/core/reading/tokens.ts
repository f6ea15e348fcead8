/** Signs written without spaces between words; `ー` counts among no script. */
const unspaced = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]`;
const spaced = String.raw`(?!${unspaced}|\p{sc=Hangul})`;

const runs = new RegExp(
  String.raw`${unspaced}+|\p{sc=Hangul}+|(?:${spaced}[\p{L}\p{M}\p{N}])+(?:['-](?:${spaced}[\p{L}\p{M}])+)*`,
  'gu',
);
const isUnspaced = new RegExp(`^${unspaced}`, 'u');

/**
 * The words of a text as they are counted, in their order: NFKC, lower case,
 * straight apostrophes. `don't` and `state-funded` are one word each; so is a run
 * of Hangul, with its particle; Chinese and Japanese, which set no spaces, come
 * as overlapping pairs of signs, and a sign that stands alone as itself (method
 * 2). By rules of our own, since engines break words differently: the same text
 * has the same tokens everywhere. Any text is good input. Other languages without
 * spaces, such as Thai, come as whole runs, which are not fit for counting.
 */
export function tokensOf(text: string): readonly string[] {
  const folded = text.normalize('NFKC').toLowerCase().replace(/[‘’ʼ]/g, "'").replace(/‐/g, '-');
  return [...folded.matchAll(runs)].flatMap(([run]) => (isUnspaced.test(run) ? pairsOf([...run]) : [run]));
}

function pairsOf(signs: readonly string[]): readonly string[] {
  return signs.length < 2 ? signs : signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
}
