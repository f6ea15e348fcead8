import type { Dossier } from '@/core/dossier/dossier';
import type { Take } from '@/core/dossier/take';
import { plainOf } from '@/core/formats/markdown/inline';
import { type Layer, layerOfQuote } from '@/core/notes/layer';
import { linkWords } from './linkWords';

/** Where in a dossier a text stands: first what a take may hold, then the dossier's own voice. */
export const parts = [
  'link',
  'headline',
  'gist',
  'quote',
  'original',
  'title',
  'dek',
  'summary',
  'significance',
  'watchpoint',
] as const;
export type Part = (typeof parts)[number];

/** One text of a dossier, without marks, with whose words it is. What is read by rule is read from passages. */
export interface Passage {
  /** Distinct within the dossier: `cnbc/headline`, `/summary/0`. */
  readonly id: string;
  /** The take it belongs to; null where the dossier speaks for itself. */
  readonly take: string | null;
  readonly part: Part;
  readonly layer: Layer;
  /** The language the text is printed in, BCP 47; null where that is not known. */
  readonly language: string | null;
  readonly text: string;
}

/** Some words of a passage: from `start` up to `end`, in UTF-16 units of its text. */
export interface Place {
  readonly passage: string;
  readonly start: number;
  readonly end: number;
}

/** Every text of a dossier that holds words, its takes' in their order and then its own. */
export function passagesOf(dossier: Dossier): readonly Passage[] {
  return [...dossier.takes.flatMap((take) => passagesOfTake(take, dossier.language)), ...ownPassages(dossier)];
}

/** The texts of one take: the words left in its link, headline, gist, quotation, and the quotation as first printed. */
export function passagesOfTake(take: Take, printedIn: string): readonly Passage[] {
  const words = take.link === null ? null : linkWords(take.link);
  const layerOf = (quote: 'quote' | 'original') =>
    quote === 'original' ? 'quote' : layerOfQuote(take.language, printedIn);
  const texts: readonly (readonly [Part, Layer, string | null, string | null])[] = [
    ['link', 'link', take.language, words],
    ['headline', 'headline', take.language, take.headline],
    ['gist', 'dossier', printedIn, take.gist],
    ['quote', layerOf('quote'), printedIn, take.quote?.text ?? null],
    ['original', layerOf('original'), take.language, take.quote?.original ?? null],
  ];
  return texts.flatMap(([part, layer, language, text]) =>
    text === null ? [] : [{ id: `${take.id}/${part}`, take: take.id, part, layer, language, text: plainOf(text) }],
  );
}

function ownPassages(dossier: Dossier): readonly Passage[] {
  const texts: readonly (readonly [Part, readonly string[]])[] = [
    ['title', [dossier.title]],
    ['dek', dossier.dek === null ? [] : [dossier.dek]],
    ['summary', dossier.summary],
    ['significance', dossier.significance],
    ['watchpoint', dossier.watchpoints],
  ];
  return texts.flatMap(([part, lines]) =>
    lines.map((line, index) => ({
      id: `/${part}/${index}`,
      take: null,
      part,
      layer: 'dossier',
      language: dossier.language,
      text: plainOf(line),
    })),
  );
}
