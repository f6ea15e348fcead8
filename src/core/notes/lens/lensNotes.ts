import type { Note } from '@/core/notes/note';
import { type Given, type LensRule, lensRules, lensRulesVersion } from './lensRules';
import { placeNamed } from './placeWords';

/** Some characters of a printed lens, from `start` up to `end`, in UTF-16 units. */
export interface LensSpan {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Characters that one rule read, and what it made of them. */
export interface ReadSpan extends LensSpan {
  readonly rule: string;
  readonly notes: readonly Note[];
}

/** How every character of a lens was accounted for: read by one rule, or left over. Both in the order of the lens. */
export interface LensAccount {
  readonly read: readonly ReadSpan[];
  readonly rest: readonly LensSpan[];
}

const readers = lensRules.map((rule) => ({
  rule,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${rule.pattern})(?![\\p{L}\\p{N}-])`, 'giu'),
}));

/** What is longer is no label, and is left over whole. */
const longest = 300;

/**
 * Reads a printed lens by the table of rules, the most words first, and accounts
 * for every character: what no rule knows, blanks and commas among it, is left
 * over. The lens itself is never changed. A lens in other words is all left over.
 */
export function accountFor(lens: string): LensAccount {
  const found = (lens.length > longest ? [] : readers).flatMap(({ rule, pattern }) =>
    [...lens.matchAll(pattern)].flatMap((match) => spanOf(rule, match)),
  );
  const read: ReadSpan[] = [];
  for (const span of found.sort((a, b) => b.words.length - a.words.length)) {
    if (read.every((other) => span.end <= other.start || other.end <= span.start)) read.push(span);
  }
  read.sort((a, b) => a.start - b.start);

  const edges = [0, ...read.flatMap(({ start, end }) => [start, end]), lens.length];
  const rest = edges.flatMap((start, at) => {
    const end = edges[at + 1] ?? start;
    return at % 2 === 0 && start < end ? [{ start, end, words: lens.slice(start, end) }] : [];
  });
  return { read, rest };
}

/**
 * What a printed lens says of a take, as notes: the label's words by the dossier,
 * what a rule goes on to by the rule, each with the words it was read from and
 * where in the lens they stand. Their layer is null, since a lens is none of the
 * take's texts. No lens: none.
 */
export function lensNotes(lens: string | null): readonly Note[] {
  return lens === null ? [] : accountFor(lens).read.flatMap(({ notes }) => notes);
}

/** None where the pattern caught as a place what is none: `us`. */
function spanOf(rule: LensRule, match: RegExpExecArray): readonly ReadSpan[] {
  const caught = new Map(Object.entries(match.groups ?? {}));
  for (const name of ['place', 'other']) {
    const printed = caught.get(name);
    if (printed === undefined) continue;
    const place = placeNamed(printed);
    if (place === undefined) return [];
    caught.set(name, place);
  }
  const [words] = match;
  const span = { start: match.index, end: match.index + words.length, words };
  return [{ ...span, rule: rule.id, notes: rule.gives.map((given) => noteOf(given, rule.id, span, caught)) }];
}

function noteOf(given: Given, rule: string, { words, start }: LensSpan, caught: ReadonlyMap<string, string>): Note {
  const filled = (text: string) => caught.get(text.slice(1)) ?? text;
  return {
    facet: given.facet,
    value: filled(given.value),
    by: given.by,
    source: null,
    layer: null,
    words,
    start,
    ...(given.toward === undefined ? {} : { toward: filled(given.toward) }),
    rule,
    version: lensRulesVersion,
  };
}
