import type { Dossier } from '@/core/dossier/dossier';
import type { Take } from '@/core/dossier/take';
import type { Mark, MarkedText } from '@/core/intake/intake';
import { type Layer, layerOfQuote } from '@/core/notes/layer';
import { mergeNotes, type Note } from '@/core/notes/note';
import { vocabularies, vocabularyIds } from '@/core/notes/vocabulary/vocabularies';
import { linkKey } from './canonicalLink';

/** A dossier with what a class marked in its texts, and how far that went. */
export interface Marked {
  readonly dossier: Dossier;
  /** Texts that are of a take of the dossier. */
  readonly fitting: number;
  /** Notes that were not there before. */
  readonly added: number;
}

/**
 * Adds what somebody marked in texts to the takes those texts are of, told by
 * the link, else by the headline, as notes of a class: a code of a vocabulary
 * under its facet, any other label as a comment. Who marked it is not there to
 * be kept. A text of no take, or of several by headline, is left.
 */
export function marksOnTakes(dossier: Dossier, texts: readonly MarkedText[]): Marked {
  const byTake = new Map<Take, Note[]>();
  let fitting = 0;
  for (const text of texts) {
    const take = takeOf(dossier.takes, text);
    if (take === null) continue;
    fitting += 1;
    const notes = text.marks.flatMap((mark) => noteOf(mark, text, take, dossier.language) ?? []);
    byTake.set(take, [...(byTake.get(take) ?? []), ...notes]);
  }
  let added = 0;
  const takes = dossier.takes.map((take) => {
    const notes = mergeNotes(take.notes, byTake.get(take) ?? []);
    added += notes.length - mergeNotes(take.notes, []).length;
    return byTake.has(take) ? { ...take, notes } : take;
  });
  return { dossier: added === 0 ? dossier : { ...dossier, takes }, fitting, added };
}

function takeOf(takes: readonly Take[], { link, title, text }: MarkedText): Take | null {
  const key = link === null ? null : linkKey(link);
  const linked = takes.find((take) => key !== null && take.link !== null && linkKey(take.link) === key);
  if (linked !== undefined) return linked;
  const lines = new Set([title, text].map(comparable));
  const [only, another] = takes.filter(({ headline }) => headline !== null && lines.has(comparable(headline)));
  return another === undefined ? (only ?? null) : null;
}

const comparable = (line: string | null) => (line === null ? null : line.normalize('NFC').replace(/\s+/gu, ' ').trim());

function noteOf({ label, span }: Mark, { text }: MarkedText, take: Take, language: string): Note | null {
  const value = label.trim();
  if (value === '') return null;
  const id = vocabularyIds.find((each) => vocabularies[each].codes.some((code) => code === value));
  const facet = id === undefined ? 'comment' : vocabularies[id].facet;
  const words = span === null ? '' : text.slice(span.start, span.end);
  const on =
    words === '' || span === null ? { layer: null, words: null } : placed(text, words, span.start, take, language);
  return { facet, value, by: 'class', source: null, ...on };
}

/** Where the marked words stand: in a text of the take, where it was that which was marked, else in the article. */
function placed(text: string, words: string, start: number, take: Take, language: string) {
  const { headline, gist, quote } = take;
  const layers: readonly (readonly [Layer, string | null | undefined])[] = [
    ['headline', headline],
    ['dossier', gist],
    ['quote', quote?.original],
    [layerOfQuote(take.language, language), quote?.text],
  ];
  const layer: Layer = layers.find(([, own]) => own === text)?.[0] ?? 'full-text';
  return { layer, words, start };
}
