import type { Take } from '@/core/dossier/take';
import type { Story } from '@/core/intake/story';
import type { RegisterFact } from '@/core/notes/register';
import { type GatheredTake, gatherTakes } from './gatherTakes';

/** Stories chosen from one file. */
export interface ChosenStories {
  readonly stories: readonly Story[];
  /** Who made the file, as it is cited. */
  readonly source: string;
}

/**
 * Stories of several files gathered into takes for one dossier, file by file:
 * each is compared with the takes there already and with those of the files
 * before it, by address and by headline and day. `language` is the dossier's, BCP 47.
 */
export function gatherInto(
  taken: readonly Take[],
  files: readonly ChosenStories[],
  { register, language }: { readonly register: readonly RegisterFact[]; readonly language: string },
): readonly GatheredTake[] {
  const all: GatheredTake[] = [];
  const there = [...taken];
  for (const { stories, source } of files) {
    const gathered = gatherTakes(stories, { register, language, source, taken: there });
    all.push(...gathered);
    there.push(...gathered.filter(({ duplicateOf }) => duplicateOf === null).map(({ take }) => take));
  }
  return all;
}
