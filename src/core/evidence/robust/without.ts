import type { Take } from '@/core/dossier/take';
import { type Note, valuesOf } from '@/core/notes/note';
import { foldWords } from '@/core/search/words';

/** A take left out, and why: the note that says so, no lens, or the take that stands for it. */
export interface LeftOut {
  readonly take: string;
  readonly why:
    | { readonly code: 'state'; readonly note: Note }
    | { readonly code: 'no-lens' }
    | { readonly code: 'same-owner'; readonly owner: string; readonly as: string }
    | { readonly code: 'same-origin'; readonly as: string };
}

/** Ids of takes that may go back to one text, each group in reading order. */
export type Origins = readonly (readonly string[])[];

type Leave = (takes: readonly Take[], origins: Origins) => readonly LeftOut[];

/** Whose line the state decides, by the State Media Monitor matrix; public and publicly funded media are not among them. */
const stateControlled: ReadonlySet<string> = new Set(['own.state', 'own.captured']);

/**
 * What a picture may hang on, and the takes that are taken away to see whether
 * it does. Of several with one owner or one origin the first stays. What is not
 * known of a take never takes it away: an unknown owner is no shared owner.
 */
export const leaving = {
  state: (takes) =>
    takes.flatMap(({ id, notes }) => {
      const note = notes.find(({ facet, value }) => facet === 'ownership' && stateControlled.has(value));
      return note === undefined ? [] : [{ take: id, why: { code: 'state', note } }];
    }),
  unlabelled: (takes) =>
    takes.flatMap(({ id, lens }) => (lens === null ? [{ take: id, why: { code: 'no-lens' } }] : [])),
  owners: (takes) => {
    const first = new Map<string, string>();
    return takes.flatMap(({ id, notes }): readonly LeftOut[] => {
      const owners = valuesOf(notes, 'owner');
      const shared = owners.find((owner) => first.has(foldWords(owner)));
      const as = shared === undefined ? undefined : first.get(foldWords(shared));
      if (shared !== undefined && as !== undefined)
        return [{ take: id, why: { code: 'same-owner', owner: shared, as } }];
      for (const owner of owners) first.set(foldWords(owner), id);
      return [];
    });
  },
  origins: (takes, origins) => {
    const there = new Set(takes.map(({ id }) => id));
    return origins.flatMap((group) => {
      const [as, ...others] = group.filter((id) => there.has(id));
      return as === undefined ? [] : others.map((take) => ({ take, why: { code: 'same-origin' as const, as } }));
    });
  },
} satisfies Record<string, Leave>;

export type Leaving = keyof typeof leaving;
export const leavings: readonly Leaving[] = ['state', 'unlabelled', 'owners', 'origins'];

/** The takes that stay when some are left out, in their order, and those left out with the reason. */
export interface Without {
  readonly id: Leaving;
  readonly kept: readonly Take[];
  readonly leftOut: readonly LeftOut[];
}

/** Takes without those one rule leaves out. */
export function without(id: Leaving, takes: readonly Take[], origins: Origins): Without {
  const leftOut = leaving[id](takes, origins);
  const out = new Set(leftOut.map(({ take }) => take));
  return { id, kept: takes.filter((take) => !out.has(take.id)), leftOut };
}
