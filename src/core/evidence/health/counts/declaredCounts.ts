import type { Dossier } from '@/core/dossier/dossier';
import type { Take } from '@/core/dossier/take';
import { type Check, judged } from '@/core/evidence/health/check';

const counted = {
  takes: (take: Take): string | null => take.id,
  lenses: (take: Take) => take.lens,
  regions: (take: Take) => take.region,
};
const kinds = ['takes', 'lenses', 'regions'] as const;

/** The counts a file states of itself against what it holds. No lens is not a lens; `A / B` is one region. */
export const declaredCounts: Check = {
  id: 'declared-counts',
  run({ takes, declared }: Dossier) {
    const facts = kinds.flatMap((of) => {
      const said = declared[of];
      if (said === undefined) return [];
      const answers = takes.map(counted[of]);
      const found = new Set(answers.filter((answer) => answer !== null)).size;
      const none = takes.filter((_, index) => answers[index] === null);
      return {
        code: 'count-declared' as const,
        verdict: said === found ? ('pass' as const) : ('fail' as const),
        of,
        declared: said,
        found,
        none: none.length,
        noneCounted: none.length > 0 && said === found + 1,
        takes: said === found ? [] : none.map(({ id }) => id),
        places: [],
      };
    });
    return judged(facts.length, facts);
  },
};
