import type { Dossier } from '@/core/dossier/dossier';
import type { Take } from '@/core/dossier/take';
import type { Layer } from '@/core/notes/layer';
import type { Note } from '@/core/notes/note';

/** The words and the dress of a page that leaves the app: names in the reader's language, and its style sheet. */
export interface PageWords {
  /** Of the words below, BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The style sheet, our own. It dresses `data-lens` as `lensPlace` names it, given all lenses in order of appearance. */
  readonly style: string;
  lensPlace(lens: string | null, lenses: readonly string[]): string;
  readonly titles: Readonly<
    Record<'happened' | 'matters' | 'watch' | 'grid' | 'takes' | 'entities' | 'related' | 'basis', string>
  >;
  readonly labels: Readonly<
    Record<'voice' | 'lens' | 'takes' | 'original' | 'notes' | 'brokenLink' | 'noText' | 'noHeadline', string>
  >;
  readonly layers: Readonly<Record<Layer, string>>;
  day(date: string | null): string;
  region(region: string | null): string;
  tongue(tag: string | null): string;
  lens(lens: string | null): string;
  /** When a take came out, and where that is known from. */
  dated(take: Take): string;
  /** The dossier in figures, a phrase each. */
  facts(dossier: Dossier): readonly string[];
  /** What the table of lens and region counts. */
  caption(dossier: Dossier): string;
  /** A note: what it is about, what it says, and who says so from where. */
  note(note: Note): { readonly about: string; readonly said: string; readonly by: string };
  /** What the page ends with: what it was made of, when and by what. */
  foot(dossier: Dossier): readonly string[];
}
