import { type GatheredRow, gatherRows } from '@/core/intake/gather/gatherRows';
import type { Surroundings } from '@/core/intake/gather/gatherTakes';
import type { NamedText } from '@/core/intake/gather/write/readInto';
import { textsIn } from '@/core/intake/gather/write/textsIn';
import { type Chosen, type Written, writeChosen } from '@/core/intake/gather/write/writeChosen';
import type { Story } from '@/core/intake/story';

/**
 * What the worker is asked for: stories gathered into rows to choose from, where
 * the texts of a dossier may be met again, or what was chosen as the text to keep.
 */
export type Gathering =
  | { readonly stories: readonly Story[]; readonly around: Surroundings }
  | { readonly there: NamedText }
  | { readonly chosen: Chosen };

/** What is asked of the worker, under a number the answer repeats. */
export interface GatherQuestion {
  readonly number: number;
  readonly gathering: Gathering;
}

/** What the worker says: what was asked for, or what went wrong, in the words of the fault. */
export type GatherAnswer = { readonly number: number } & (
  | { readonly rows: readonly GatheredRow[] }
  | { readonly texts: readonly string[] }
  | { readonly written: Written }
  | { readonly fault: string }
);

/** Answers one question. A fault is an answer too: a worker that dies says nothing. */
export function answerGather({ number, gathering }: GatherQuestion): GatherAnswer {
  try {
    if ('chosen' in gathering) return { number, written: writeChosen(gathering.chosen) };
    if ('there' in gathering) return { number, texts: textsIn(gathering.there) };
    return { number, rows: gatherRows(gathering.stories, gathering.around) };
  } catch (fault) {
    return { number, fault: String(fault) };
  }
}
