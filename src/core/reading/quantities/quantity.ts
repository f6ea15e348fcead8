/** How a text hedges a figure: `about 25,000`, `over 28.8 million`, `nearly 30,000`; or states it flat. */
export type Approximation = 'about' | 'over' | 'under' | null;

/**
 * A figure as a text states it. `value` is the figure; `low` and `high` bound
 * what it can stand for: half a unit of its last significant digit to each side,
 * twice that where it is hedged, or the two ends of a range. Zeros that end a
 * whole number are no significant digits, save among its first two: 28.8 million
 * may be 28.75 to 28.85, 25,000 may be 24,500 to 25,500, 80% is not 75%.
 * A range has its middle for a value, a size its lower end.
 */
export interface Quantity {
  /** From `start` up to `end`, in UTF-16 units of the text as given. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'count' | 'money' | 'percent' | 'percent-points' | 'duration' | 'measure' | 'ordinal' | 'plain';
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /**
   * What is counted, as one code for all languages where it is known (`account`,
   * `USD`, `percent`, `day`), else the word as it stands; null where no unit follows.
   */
  readonly unit: string | null;
  readonly approximation: Approximation;
  /** `수백만`, `数百万`, `hundreds of`: a size, no figure. */
  readonly vague: boolean;
}

/** A day or a stretch of days as a text states it. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** First and last day, ISO 8601; the same day twice for one day. */
  readonly from: string;
  readonly to: string;
  /** Whether the text gives the year or it was taken from the dossier's date. */
  readonly year: 'text' | 'dossier';
}
