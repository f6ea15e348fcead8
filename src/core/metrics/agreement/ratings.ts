/** What coders said: a row for each unit (a take, a passage), a cell for each coder. Null is not coded. */
export type Ratings<Value> = readonly (readonly (Value | null)[])[];

/** Why a coefficient is withheld. */
export type Withheld =
  /** No unit was coded by two. */
  | 'no-pairs'
  /** All said the same throughout, so nothing shows they could have told a difference: neither 1 nor 0. */
  | 'no-variation'
  /** The measure is for two coders, and a unit has more. */
  | 'not-two-coders'
  /** The measure wants as many codings of each unit. */
  | 'unequal-coders'
  /** A value is no number, or for ratios below zero. */
  | 'unfit-value';

/** A coefficient of agreement, 1 where all agree and 0 where they do as chance would, or why there is none. */
export type Coefficient =
  | {
      readonly kind: 'coefficient';
      readonly value: number;
      /** Units coded by two or more. */
      readonly units: number;
      /** Codings of those units. */
      readonly codings: number;
    }
  | { readonly kind: 'withheld'; readonly reason: Withheld };

/** The codings of every unit that two or more have coded. The rest says nothing of agreement. */
export function pairable<Value>(ratings: Ratings<Value>): readonly (readonly Value[])[] {
  return ratings.map((unit) => unit.filter((value) => value !== null)).filter((unit) => unit.length > 1);
}

/** A coefficient from what was observed of some units and what chance would give. No room above chance is no variation. */
export function aboveChance(
  observed: number,
  byChance: number,
  { units, codings }: { readonly units: number; readonly codings: number },
): Coefficient {
  if (byChance >= 1) return { kind: 'withheld', reason: 'no-variation' };
  return { kind: 'coefficient', value: (observed - byChance) / (1 - byChance), units, codings };
}
