import { dateOf } from '@/core/dossier/dateOf';
import { type Check, judged } from '@/core/evidence/health/check';

/** More days than this before the event, and an article may be about another (method 2.10). */
const mostDays = 7;
const dayInMs = 86_400_000;

/** Takes dated, by the dossier or by their link, more than seven days before the event. */
export const datedBefore: Check = {
  id: 'dated-before',
  run({ takes, date: event }) {
    const looked = takes.flatMap((take) => {
      const dated = dateOf(take);
      return event === null || dated === null
        ? []
        : [{ take, dated, event, days: Math.round((Date.parse(event) - Date.parse(dated.date)) / dayInMs) }];
    });
    const facts = looked
      .filter(({ days }) => days > mostDays)
      .map(({ take, dated, event, days }) => ({
        code: 'dated-before' as const,
        verdict: 'fail' as const,
        ...dated,
        event,
        days,
        takes: [take.id],
        places: [],
      }));
    return judged(looked.length, facts);
  },
};
