/** What a picture of a chart is drawn in: colours as `#rrggbb`, fonts as CSS lists them. */
export interface Ink {
  readonly paper: string;
  readonly ink: string;
  readonly faint: string;
  readonly rule: string;
  /** By place: `1` to `10`, and `none`. */
  readonly lens: Readonly<Record<string, string>>;
  readonly serif: string;
  readonly sans: string;
}

/** What stands around a drawing: its title above, what it counts and where it is from below. */
export interface FigureWords {
  readonly title: string;
  readonly caption: string;
  /** Fingerprint, dossier, sources: a paragraph each. */
  readonly foot: readonly string[];
  /** Of the words, BCP 47. */
  readonly language: string;
}

/** Units a picture is wide; it prints 203 mm wide, eight inches. */
export const figureWidth = 800;
/** Around the drawing. */
export const margin = 24;
