/** Numbers from the literature that agreement and weights are checked by. `.` is a unit left out. */

/** One line a coder, one sign a unit, as tables are printed; ratings want one row a unit. */
function byUnit(lines: readonly string[]): readonly (readonly (string | null)[])[] {
  const coders = lines.map((line) => line.split(' ').map((sign) => (sign === '.' ? null : sign)));
  return (coders[0] ?? []).map((_, unit) => coders.map((signs) => signs[unit] ?? null));
}

function numbers(ratings: readonly (readonly (string | null)[])[]): readonly (readonly (number | null)[])[] {
  return ratings.map((unit) => unit.map((sign) => (sign === null ? null : Number(sign))));
}

/** Krippendorff 2011, four observers and twelve units. */
export const fourObservers = numbers(
  byUnit(['1 2 3 3 2 1 4 1 2 . . .', '1 2 3 3 2 2 4 1 2 5 . 3', '. 3 3 3 2 3 4 2 2 5 1 .', '1 2 3 3 2 4 4 1 2 5 1 .']),
);

/** The example of Wikipedia's article on alpha, three coders and fifteen units. */
export const threeCoders = numbers(
  byUnit(['. . . . . 3 4 1 2 1 1 3 3 . 3', '1 . 2 1 3 3 4 3 . . . . . . .', '. . 2 1 3 4 4 . 2 1 1 3 3 . 4']),
);

/** Krippendorff 2011, two observers and yes or no. */
export const twoObserversBinary = byUnit(['0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0']);

/** Krippendorff 2011, two observers and five names. */
export const twoObserversNominal = byUnit(['a a b b d c c c e d d a', 'b a b b b c c c e d d d']);

/** How often each of five values was given to a unit, one row a unit; fourteen raters (Wikipedia on Fleiss' kappa). */
export const fourteenRaters = rows(`
  0 0 0 0 14 / 0 2 6 4 2 / 0 0 3 5 6 / 0 3 9 2 0 / 2 2 8 1 1
  7 7 0 0 0 / 3 2 6 3 0 / 2 5 3 2 2 / 6 5 2 1 0 / 0 2 2 3 7`);

/** Thirty patients, six psychiatrists, five diagnoses (Fleiss 1971, table 1). */
export const sixPsychiatrists = rows(`
  0 0 0 6 0 / 0 3 0 0 3 / 0 1 4 0 1 / 0 0 0 0 6 / 0 3 0 3 0 / 2 0 4 0 0 / 0 0 4 0 2 / 2 0 3 1 0 / 2 0 0 4 0 / 0 0 0 0 6
  1 0 0 5 0 / 1 1 0 4 0 / 0 3 3 0 0 / 1 0 0 5 0 / 0 2 0 3 1 / 0 0 5 0 1 / 3 0 0 1 2 / 5 1 0 0 0 / 0 2 0 4 0 / 1 0 2 0 3
  0 0 0 0 6 / 0 1 0 5 0 / 0 2 0 1 3 / 2 0 0 4 0 / 1 0 0 4 1 / 0 5 0 1 0 / 4 0 0 0 2 / 0 2 0 4 0 / 1 0 5 0 0 / 0 0 0 0 6`);

function rows(text: string): readonly (readonly number[])[] {
  return text
    .trim()
    .split(/\s*[/\n]\s*/)
    .map((row) => row.split(' ').map(Number));
}

/** The codings behind a table of how often each value was given to each unit. */
export function codingsOf(table: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return table.map((counts) => counts.flatMap((count, value) => Array.from({ length: count }, () => value)));
}

/** The pairs behind a square table of two coders, the first by row; of shares, what a hundred pairs would be. */
export function pairsOf(table: readonly (readonly number[])[]): readonly (readonly [number, number])[] {
  const isShares = table.flat().some((cell) => !Number.isInteger(cell));
  return table.flatMap((row, one) =>
    row.flatMap((cell, other) =>
      Array.from({ length: isShares ? Math.round(cell * 100) : cell }, () => [one, other] as const),
    ),
  );
}

/** Cohen 1968: shares of a hundred patients, and how grave each confusion is. */
export const cohen1968 = {
  table: [
    [0.44, 0.07, 0.09],
    [0.05, 0.2, 0.05],
    [0.01, 0.03, 0.06],
  ],
  weights: [
    [0, 1, 3],
    [1, 0, 6],
    [3, 6, 0],
  ],
};

/** The example of scikit-learn's guide on TF-IDF: counts of three words in six texts. */
export const sixTexts = [
  [3, 0, 1],
  [2, 0, 0],
  [3, 0, 0],
  [4, 0, 0],
  [3, 2, 0],
  [3, 0, 2],
];

/** The tokens behind a table of counts, words named by their column. */
export function tokensBehind(table: readonly (readonly number[])[]): readonly (readonly string[])[] {
  return table.map((counts) => counts.flatMap((count, word) => Array.from({ length: count }, () => `w${word}`)));
}
