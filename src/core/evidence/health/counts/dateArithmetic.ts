import { type Check, judged } from '@/core/evidence/health/check';
import type { HealthFact, Verdict } from '@/core/evidence/health/fact';

/**
 * Days a text counts against the stretches of days the texts name: 22 April to 5
 * June is 45 days with both counted, 44 without the first. A count holds where a
 * stretch of the dossier is that long; it fails only against one of its own
 * passage, since another may be of something else. Others are not looked at.
 */
export const dateArithmetic: Check = {
  id: 'date-arithmetic',
  run(_, { reading: { passages, quantities, ranges } }) {
    const stretches = [...ranges].flatMap(([passage, found]) => found.map((range) => ({ passage, range })));
    const facts = passages.flatMap(({ id, take }) =>
      (quantities.get(id) ?? [])
        .filter(
          ({ kind, unit, approximation, vague }) =>
            kind === 'duration' && unit === 'day' && approximation === null && !vague,
        )
        .flatMap(({ value: stated, start, end }): readonly HealthFact[] => {
          const agreeing = stretches.find(({ range }) => range.days === stated || range.days - 1 === stated);
          const found = agreeing ?? stretches.find(({ passage }) => passage === id);
          if (found === undefined) return [];
          const { from, to, days: counted } = found.range;
          const verdict: Verdict = agreeing === undefined ? 'fail' : 'pass';
          const about = { verdict, from, to, takes: take === null ? [] : [take] };
          const places = [
            { passage: id, start, end },
            { passage: found.passage, start: found.range.start, end: found.range.end },
          ];
          return [{ code: 'days-stated', stated, counted, inclusive: counted === stated, places, ...about }];
        }),
    );
    return judged(facts.length, facts);
  },
};
