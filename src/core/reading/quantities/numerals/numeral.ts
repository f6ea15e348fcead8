/** A number where it stands, in offsets of the text searched. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The worth of its last significant digit; 0 where it is exact, as a third is. */
  readonly step: number;
  /** The worth of the one scale it is written in: a million for `28.8 million`, else 1. */
  readonly scale: number;
  /** False where it is written in words alone: `three`, `세`, `三`. */
  readonly hasDigits: boolean;
  /** Said inside the number: `500余万`, `10여만`. */
  readonly isMore: boolean;
}

/** Without the dust of binary fractions: 28.8 million is 28800000. */
export const tidy = (value: number) =>
  Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
