/** A text in compatibility form (NFKC), with the way back to the text as given. */
export interface NormalForm {
  readonly text: string;
  /** From offsets in the normal form to offsets in the text as given, in UTF-16 units. */
  placeOf(start: number, end: number): { readonly start: number; readonly end: number };
}

/** A letter with what belongs to it: marks, half-width voicing, the vowels and finals of a Hangul syllable. */
const clusters = /[\p{Any}][\p{M}\u1160-\u11ff\uff9e\uff9f]*/gu;
const vulgarFraction = /[¼-¾⅐-⅞]/;
/** Superscripts and circled numbers: `m²`, `25,000¹`. They would run into the figure before them. */
const otherNumber = /^\p{No}/u;

/**
 * The text with full-width digits, ligatures and squared units written plainly,
 * so that `２８８０万`, `㎞` and `28.8 million` are read by one grammar. Half a
 * Hangul syllable is put together; superscripts and circled numbers stay.
 */
export function normalFormOf(given: string): NormalForm {
  if (given.normalize('NFKC') === given) return { text: given, placeOf: (start, end) => ({ start, end }) };
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const { 0: cluster, index } of given.matchAll(clusters)) {
    const plain = cluster === '，' && endsClause(given, index) ? cluster : plainOf(cluster);
    for (let i = 0; i < plain.length; i += 1) {
      starts.push(plain.length === cluster.length ? index + i : index);
      ends.push(plain.length === cluster.length ? index + i + 1 : index + cluster.length);
    }
    text += plain;
  }
  const placeOf = (start: number, end: number) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 });
  return { text, placeOf };
}

/** `死者25，300人受伤`: between digits that are not themselves full-width it is the comma of a clause, unless 0 follows. */
const endsClause = (given: string, at: number) =>
  /^[^０-９]?，[^0０-９]$/.test(given.slice(Math.max(0, at - 1), at + 2));

function plainOf(cluster: string): string {
  if (vulgarFraction.test(cluster)) return ` ${cluster.normalize('NFKC').replace('\u2044', '/')}`;
  return otherNumber.test(cluster) ? cluster : cluster.normalize('NFKC');
}
