import { factsOf } from '@/core/evidence/factsOf';
import { type Check, judged } from '@/core/evidence/health/check';
import type { HealthFact } from '@/core/evidence/health/fact';

const dated = /(?<!\d)((?:19|20)\d\d)(?:-(\d\d)(?:-(\d\d))?)?(?!\d)/g;

/**
 * How old the register's facts on ownership are: as of when they say, else by
 * the newest date their source names. It fails where that is more than a year before the event, and
 * cannot be told where the source names none or the dossier no date. What is
 * said of several outlets is one fact.
 */
export const registerAge: Check = {
  id: 'register-age',
  run({ takes, date }, { register }) {
    const owners = takes.flatMap((take) =>
      factsOf(take, register)
        .filter(({ fact }) => fact === 'owner' || fact === 'ownership')
        .map((fact) => ({ take, fact, asOf: fact.asOf ?? newestDate(fact.source) })),
    );
    const groups = new Map<string, HealthFact & { readonly takes: string[] }>();
    for (const { take, fact: said, asOf } of owners) {
      const unknown = asOf === null || date === null;
      if (!unknown && !isOlder(asOf, date)) continue;
      const { fact, value, source } = said;
      const key = JSON.stringify([fact, value, source, asOf]);
      const group = groups.get(key);
      if (group) group.takes.push(take.id);
      else {
        const verdict = unknown ? 'cannot-tell' : 'fail';
        groups.set(key, { code: 'fact-dated', verdict, fact, value, source, asOf, takes: [take.id], places: [] });
      }
    }
    const facts = [...groups.values()];
    return judged(owners.length, facts);
  },
};

/** The newest `2024-11-20`, `2024-11` or `2024` in a text; null where there is none. */
function newestDate(source: string): string | null {
  return (
    [...source.matchAll(dated)]
      .map(([whole]) => whole)
      .sort()
      .at(-1) ?? null
  );
}

/** Whether `asOf`, read as the last day it may be, lies more than a year before `event`. */
function isOlder(asOf: string, event: string): boolean {
  const last = `${asOf}-12-31`.slice(0, asOf.length === 7 ? 7 : 10);
  return last < `${Number(event.slice(0, 4)) - 1}${event.slice(4)}`.slice(0, last.length);
}
