import { lensesOf } from '@/core/dossier/lens';
import type { Take } from '@/core/dossier/take';
import type { Baseline } from '@/core/metrics/gaps';
import { type Standing, standingOf } from './standing';

/** Two choices of takes side by side, and what only those left out held. */
export interface Change {
  readonly before: Standing;
  readonly after: Standing;
  readonly lost: {
    readonly lenses: readonly string[];
    readonly regions: readonly string[];
    readonly languages: readonly string[];
  };
}

/** What leaving takes out changes. The same takes twice change nothing; none after is a standing of nothing. */
export function whatChanged(before: readonly Take[], after: readonly Take[], baseline: Baseline | null = null): Change {
  const regionsOf = (takes: readonly Take[]) => takes.map(({ region }) => region);
  const languagesOf = (takes: readonly Take[]) => takes.map(({ language }) => language);
  return {
    before: standingOf(before, baseline),
    after: standingOf(after, baseline),
    lost: {
      lenses: gone(lensesOf(before), lensesOf(after)),
      regions: gone(regionsOf(before), regionsOf(after)),
      languages: gone(languagesOf(before), languagesOf(after)),
    },
  };
}

/** Answers there were and are no more, each once; what was not known is not lost. */
function gone(before: readonly (string | null)[], after: readonly (string | null)[]): readonly string[] {
  const left = new Set(after);
  return [...new Set(before)].filter((answer) => answer !== null).filter((answer) => !left.has(answer));
}
