import type { Stated } from '@/core/evidence/closeReading';
import { type Check, judged } from '@/core/evidence/health/check';
import type { HealthFact } from '@/core/evidence/health/fact';
import { type StatedRatio, statedRatios } from '@/core/reading/quantities/statedRatios';
import { type FigurePair, isCompared, mayCountTheSame, nearestTo, pairIn, poolOf } from './figurePairs';

/** Smaller figures stand in any ratio to each other somewhere in a dossier. */
const fewestElsewhere = 100;

/**
 * Ratios the texts state (`80% more`) against the figures they give. One holds
 * where a figure of its take, or of the dossier's voice, and another that may
 * count the same, of the same or, from a hundred up, of any text, are in that
 * ratio as rounded. It fails where its passage holds just two such figures and
 * neither they nor any others are. Ratios with less to go by are not looked at.
 */
export const ratiosHold: Check = {
  id: 'ratios-hold',
  run(_, { reading }) {
    const statedIn = (passage: string): readonly Stated[] =>
      (reading.quantities.get(passage) ?? []).filter(isCompared).map((quantity) => ({ passage, quantity }));
    const everywhere = poolOf(
      distinct(
        reading.passages.flatMap(({ id }) => statedIn(id)).filter(({ quantity }) => quantity.value >= fewestElsewhere),
      ),
    );
    const facts = reading.passages.flatMap(({ id, take, text, language }): readonly HealthFact[] => {
      const ratios = statedRatios(text, language, reading.quantities.get(id) ?? []);
      if (ratios.length === 0) return [];
      const here = statedIn(id);
      const own = distinct(reading.ofTake(take).flatMap((each) => statedIn(each.id)));
      const pool = poolOf(own);
      return ratios.flatMap((ratio): readonly HealthFact[] => {
        const pairs = own.flatMap((one) => pairIn(pool, one, ratio) ?? pairIn(everywhere, one, ratio) ?? []);
        const holding = nearestTo(ratio.factor, pairs);
        const pair = holding ?? onlyPair(here, ratio);
        if (pair === undefined) return [];
        const { from, to } = pair;
        return [
          {
            code: 'ratio-stated',
            verdict: holding === undefined ? 'fail' : 'pass',
            stated: percentUp(ratio.factor),
            measured: percentUp(to.quantity.value / from.quantity.value),
            from: from.quantity.value,
            to: to.quantity.value,
            takes: take === null ? [] : [take],
            places: [
              { passage: id, start: ratio.start, end: ratio.end },
              ...[from, to].map(({ passage, quantity: { start, end } }) => ({ passage, start, end })),
            ],
          },
        ];
      });
    });
    return judged(facts.length, facts);
  },
};

/** 1.8 times is 80 % up; to a tenth of a percent. */
function percentUp(factor: number): number {
  return Math.round((factor - 1) * 1000) / 10;
}

function distinct(figures: readonly Stated[]): readonly Stated[] {
  const seen = new Map<string, Stated>();
  for (const figure of figures) {
    const { low, high, unit, value } = figure.quantity;
    const key = `${unit}/${value}/${low}/${high}`;
    if (!seen.has(key)) seen.set(key, figure);
  }
  return [...seen.values()];
}

/** The two figures of a passage that holds no others, the way the ratio goes. */
function onlyPair(here: readonly Stated[], { factor }: StatedRatio): FigurePair | undefined {
  const [one, other, ...more] = here;
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  if (!mayCountTheSame(one.quantity, other.quantity)) return undefined;
  return one.quantity.value < other.quantity.value === factor >= 1
    ? { from: one, to: other }
    : { from: other, to: one };
}
