const joined = '(?![\\p{sc=Hangul}\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー])[\\p{L}\\p{N}\\p{M}]';
const runsInto = new RegExp(`${joined}$`, 'u');
const runsOn = new RegExp(`^${joined}`, 'u');

/**
 * True where a text names someone: the name as a whole word, both as
 * `foldWords` gives them. `meta` is not in `metadata`, but is in `meta's`.
 *
 * Scripts that set no spaces around a name are taken as substrings, so
 * `알리바바` is in `알리바바그룹은` and `anthropic` in `anthropic은`. A name of
 * one character in such a script is never found: it would be found everywhere.
 */
export function mentions(folded: string, name: string): boolean {
  if (name === '' || ([...name].length < 2 && !runsOn.test(name))) return false;
  const opensTight = runsOn.test(name);
  const closesTight = runsInto.test(name);
  for (let at = folded.indexOf(name); at !== -1; at = folded.indexOf(name, at + 1)) {
    const end = at + name.length;
    const opens = !opensTight || !runsInto.test(folded.slice(Math.max(0, at - 2), at));
    const closes = !closesTight || !runsOn.test(folded.slice(end, end + 2));
    if (opens && closes) return true;
  }
  return false;
}
