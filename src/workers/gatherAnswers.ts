import { type GatheredRow, gatherRows } from '@/core/intake/gather/gatherRows';
import type { Surroundings } from '@/core/intake/gather/gatherTakes';
import type { Story } from '@/core/intake/story';

/** What is asked of the worker: stories to gather, under a number the answer repeats. */
export interface GatherQuestion {
  readonly number: number;
  readonly stories: readonly Story[];
  readonly around: Surroundings;
}

/** What the worker says: the takes, or what went wrong, in the words of the fault. */
export type GatherAnswer =
  | { readonly number: number; readonly rows: readonly GatheredRow[] }
  | { readonly number: number; readonly fault: string };

/** Answers one question. A fault is an answer too: a worker that dies says nothing. */
export function answerGather({ number, stories, around }: GatherQuestion): GatherAnswer {
  try {
    return { number, rows: gatherRows(stories, around) };
  } catch (fault) {
    return { number, fault: String(fault) };
  }
}
