import type { Dossier } from '@/core/dossier/dossier';
import { emptyTake } from '@/core/dossier/emptyDossier';
import { notKnown } from '@/core/dossier/names';
import type { Take } from '@/core/dossier/take';
import { freeId } from './takeEdits';

/** A further take, of the same lens, after the one named; at the end where none is. */
export function addTake(dossier: Dossier, after: string | null): Dossier {
  const { takes } = dossier;
  const at = takes.findIndex(({ id }) => id === after);
  const neighbour = at === -1 ? takes.at(-1) : takes[at];
  const take = { ...emptyTake(freeId(notKnown, idsOf(takes))), lens: neighbour?.lens ?? null };
  return { ...dossier, takes: takes.toSpliced(at === -1 ? takes.length : at + 1, 0, take) };
}

/** Each of these takes once more, right after itself. */
export function duplicateTakes(dossier: Dossier, ids: ReadonlySet<string>): Dossier {
  const taken = new Set(idsOf(dossier.takes));
  const takes = dossier.takes.flatMap((take) => {
    if (!ids.has(take.id)) return [take];
    const id = freeId(take.outlet, taken);
    taken.add(id);
    return [take, { ...take, id }];
  });
  return { ...dossier, takes };
}

/** The dossier without these takes. */
export function removeTakes(dossier: Dossier, ids: ReadonlySet<string>): Dossier {
  return { ...dossier, takes: dossier.takes.filter(({ id }) => !ids.has(id)) };
}

/** These takes one place up (`-1`) or down (`1`), as a block where they stand together; at the end of the list they stay. */
export function moveTakes(dossier: Dossier, ids: ReadonlySet<string>, step: -1 | 1): Dossier {
  const takes = step === 1 ? dossier.takes.toReversed() : [...dossier.takes];
  for (let at = 1; at < takes.length; at++) {
    const [before, take] = [takes[at - 1], takes[at]];
    if (before === undefined || take === undefined || !ids.has(take.id) || ids.has(before.id)) continue;
    takes[at - 1] = take;
    takes[at] = before;
  }
  return { ...dossier, takes: step === 1 ? takes.reverse() : takes };
}

/** These takes under another lens, after the last take it has; a lens nobody has yet comes at the end. */
export function moveToLens(dossier: Dossier, ids: ReadonlySet<string>, lens: string | null): Dossier {
  const staying = dossier.takes.filter(({ id }) => !ids.has(id));
  const moving = dossier.takes
    .filter(({ id }) => ids.has(id))
    .map((take) => (take.lens === lens ? take : { ...take, lens }));
  const last = staying.findLastIndex((take) => take.lens === lens);
  return { ...dossier, takes: staying.toSpliced(last === -1 ? staying.length : last + 1, 0, ...moving) };
}

/** The takes of each lens together, the lenses in order of appearance, so that a file has one heading for each. */
export function groupByLens(dossier: Dossier): Dossier {
  const lenses = [...new Set(dossier.takes.map(({ lens }) => lens))];
  const takes = lenses.flatMap((lens) => dossier.takes.filter((take) => take.lens === lens));
  return takes.every((take, at) => take === dossier.takes[at]) ? dossier : { ...dossier, takes };
}

/** The ids that were these before the takes changed: an outlet that was renamed is still the same take. */
export function followIds(
  ids: ReadonlySet<string>,
  before: readonly Take[],
  after: readonly Take[],
): ReadonlySet<string> {
  const there = idsOf(after);
  const known = before.flatMap(({ id }, at) => {
    if (!ids.has(id)) return [];
    const renamed = before.length === after.length ? after[at]?.id : undefined;
    return there.has(id) ? [id] : (renamed ?? []);
  });
  return new Set(known);
}

function idsOf(takes: readonly Take[]): ReadonlySet<string> {
  return new Set(takes.map(({ id }) => id));
}
