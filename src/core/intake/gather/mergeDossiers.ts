import type { Dossier } from '@/core/dossier/dossier';
import { distinctSlugs } from '@/core/dossier/names';
import type { Take } from '@/core/dossier/take';
import { mergeNotes, type Note } from '@/core/notes/note';
import { linkKey } from './canonicalLink';
import type { Merged } from './mergeTakes';
import { amongLenses } from './newDossier';

/**
 * Adds the takes of other dossiers to one. What is there stays as it is; of a
 * take that is there already (by its address, or where it has none by outlet
 * and headline) only the notes come along, and a lens that differs comes as a
 * note, so that no statement is lost. What the others rest on, link to and are
 * about is added; their prose is not.
 */
export function mergeDossiers(dossier: Dossier, others: readonly Dossier[]): Merged {
  return others.reduce<Merged>(mergeOne, { dossier, added: [], already: [] });
}

function mergeOne({ dossier: into, added, already }: Merged, other: Dossier): Merged {
  const takes = [...into.takes];
  const fresh: Take[] = [];
  const met = new Set(already);
  for (const take of other.takes) {
    const place = takes.findIndex((each) => keyOf(each) === keyOf(take));
    const there = takes[place];
    if (there === undefined) fresh.push(take);
    else {
      if (!added.includes(there.id)) met.add(there.id);
      takes[place] = { ...there, notes: mergeNotes(there.notes, [...take.notes, ...otherLens(there, take)]) };
    }
  }
  const ids = distinctSlugs([...takes, ...fresh].map(({ id }) => id)).slice(takes.length);
  const named = fresh.map((take, at) => ({ ...take, id: ids[at] ?? take.id }));
  return {
    dossier: {
      ...into,
      takes: amongLenses(takes, named),
      related: onceEach([...into.related, ...other.related], ({ slug }) => slug),
      entities: onceEach([...into.entities, ...other.entities], ({ name }) => name),
      basis: [...new Set([...into.basis, ...other.basis])],
      declared: named.length === 0 ? into.declared : {},
    },
    added: [...added, ...named.map(({ id }) => id)],
    already: [...met],
  };
}

function keyOf({ link, outlet, headline }: Take): string {
  return link === null ? `${outlet}\n${headline ?? ''}` : linkKey(link);
}

function otherLens(there: Take, { lens }: Take): readonly Note[] {
  if (lens === null || lens === there.lens) return [];
  return [{ facet: 'lens', value: lens, by: 'dossier', source: null, layer: null, words: null }];
}

function onceEach<Item>(items: readonly Item[], keyOfItem: (item: Item) => string): readonly Item[] {
  return items.filter((item, at) => items.findIndex((each) => keyOfItem(each) === keyOfItem(item)) === at);
}
