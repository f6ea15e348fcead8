import type { Dossier, Entity } from '@/core/dossier/dossier';
import type { Layer } from '@/core/notes/layer';
import { oncePerPassage } from '@/core/reading/oncePerPassage';
import type { Passage, Place } from '@/core/reading/passages';
import { lowerCase } from './markWords';

/** What a passage calls someone or something: the exact words, where they stand, and whose they are. */
export interface Naming extends Place {
  /** Null where the dossier speaks for itself. */
  readonly take: string | null;
  readonly layer: Layer;
  readonly words: string;
}

/** A place of a passage as a naming, with the words that stand there. */
export function namingAt({ id, take, layer, text }: Passage, start: number, end: number): Naming {
  return { passage: id, start, end, take, layer, words: text.slice(start, end) };
}

/** Finds those a dossier is about in a text: a list for each, in their order. */
export type NameFinder = (passage: Passage) => readonly (readonly Naming[])[];

const joined = '(?![\\p{sc=Hangul}\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー])[\\p{L}\\p{N}\\p{M}]';
const tight = new RegExp(`^${joined}`, 'u');

const made = new WeakMap<Dossier['entities'], NameFinder>();

/** Finds the entities of a dossier. It reads a passage once, whoever asks. */
export function nameFinder({ entities }: Pick<Dossier, 'entities'>): NameFinder {
  const known = made.get(entities);
  if (known !== undefined) return known;
  const finders = entities.map(finderOf);
  const finder = oncePerPassage((passage) => {
    const text = lowerCase(passage.text);
    return finders.map((find) => find(passage, text));
  });
  made.set(entities, finder);
  return finder;
}

/**
 * Finds an entity by its name and other names, the longest that fits, as `mentions`
 * would: Latin names as whole words, names in scripts without spaces anywhere, none
 * of a single character. In a link, where apostrophes are lost, an `s` may follow
 * (`chinas`, `anthropics`). A name all in capitals is found so written only, but for
 * links, which have none: WHO is no `who`.
 */
function finderOf({ name, aliases }: Entity): (passage: Passage, lower: string) => readonly Naming[] {
  const names = [name, ...aliases]
    .map((each) => lowerCase(each.normalize('NFC').trim()))
    .filter((each) => each !== '' && (tight.test(each) || [...each].length > 1))
    .sort((a, b) => b.length - a.length);
  if (names.length === 0) return () => [];
  const alternatives = (owned: string) =>
    names.map((each) => `${opens(each)}${literal(each)}${closes(each, owned)}`).join('|');
  const anywhere = new RegExp(alternatives(''), 'gu');
  const inLink = new RegExp(alternatives('s?'), 'gu');
  const pieces = names.map(longestPiece);
  const shouted = new Set([name, ...aliases].filter((each) => /^\p{Lu}{2,5}$/u.test(each)).map(lowerCase));
  return (passage, lower) => {
    if (!pieces.some((piece) => lower.includes(piece))) return [];
    return [...lower.matchAll(passage.layer === 'link' ? inLink : anywhere)]
      .map(({ 0: found, index }) => namingAt(passage, index, index + found.length))
      .filter(
        ({ words, layer }) => layer === 'link' || !shouted.has(lowerCase(words)) || words === words.toUpperCase(),
      );
  };
}

/** The longest part of a name that stands in a text letter for letter where the name does. */
function longestPiece(name: string): string {
  return name.split(/[\s'’]+/).reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
}

function opens(name: string): string {
  return tight.test(name) ? `(?<!${joined})` : '';
}

function closes(name: string, owned: string): string {
  return tight.test([...name].at(-1) ?? '') ? `(?=${owned}(?!${joined}))` : '';
}

function literal(name: string): string {
  return name
    .replace(/[$()*+./?[\\\]^{|}]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, '\\s+');
}
