import type { Dossier } from '@/core/dossier/dossier';
import { distinctSlugs } from '@/core/dossier/names';
import type { Take } from '@/core/dossier/take';
import { linkKey } from './canonicalLink';
import { addSaid } from './fold/addSaid';
import { foldTake } from './fold/foldTake';
import { takeKeys } from './fold/sameText';
import { textsThere } from './fold/textsThere';
import type { Merged } from './mergeTakes';
import { amongLenses } from './newDossier';

/** What came of adding the takes of other dossiers. */
export interface MergedDossiers extends Merged {
  /** Takes that are a copy of one that is there and say nothing of their own: noted on it as carriers. */
  readonly carriers: number;
  /** Takes added that are a copy of one that is there, and say something of their own. */
  readonly alike: number;
}

/**
 * Adds the takes of other dossiers to one. Nothing that is there is taken away
 * or written over. Of a take that is there already (by its address, or where it
 * has none by outlet and headline) what is new comes along; see `addSaid`. A
 * copy of a text that is there is noted as a carrier of it where that loses
 * nothing (see `foldTake`), and is a take of its own where it would. What the
 * others rest on, link to and are about is added; their prose is not.
 */
export function mergeDossiers(dossier: Dossier, others: readonly Dossier[]): MergedDossiers {
  return others.reduce<MergedDossiers>(mergeOne, { dossier, added: [], already: [], carriers: 0, alike: 0 });
}

function mergeOne({ dossier: into, added, already, ...counts }: MergedDossiers, other: Dossier): MergedDossiers {
  const find = finderOf(into.takes);
  const now = new Map(into.takes.map((take) => [take.id, take]));
  const met = new Set(already);
  const fresh: Take[] = [];
  let { carriers, alike } = counts;
  for (const take of other.takes) {
    const { same, copies } = find(take);
    const asItStands = (there: Take) => now.get(there.id) ?? there;
    const ways = [
      ...same.map((there) => addSaid(asItStands(there), take)),
      ...copies.flatMap((there) => foldTake(asItStands(there), take) ?? []),
    ];
    // Where it changes nothing it was put before: merging twice is merging once.
    const known = ways.find((way) => now.get(way.id) === way);
    const way = known ?? ways[0];
    if (way === undefined) {
      fresh.push(take);
      alike += copies.length > 0 ? 1 : 0;
      continue;
    }
    now.set(way.id, way);
    if (known === undefined && same.length === 0) carriers += 1;
    else if (!added.includes(way.id)) met.add(way.id);
  }
  const takes = [...now.values()];
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
    carriers,
    alike,
  };
}

/** Finds the takes that are of the very article of another, and those of other articles with its text. */
function finderOf(takes: readonly Take[]) {
  const article = ({ link, outlet, headline }: Take) => [
    link === null ? `${outlet}\n${headline ?? ''}` : linkKey(link),
  ];
  const findArticle = textsThere(takes, article);
  const findText = textsThere(takes);
  return (take: Take) => {
    const same = findArticle(article(take));
    return { same, copies: findText(takeKeys(take)).filter((there) => !same.includes(there)) };
  };
}

function onceEach<Item>(items: readonly Item[], keyOfItem: (item: Item) => string): readonly Item[] {
  return items.filter((item, at) => items.findIndex((each) => keyOfItem(each) === keyOfItem(item)) === at);
}
