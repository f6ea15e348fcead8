import type { Dossier } from '@/core/dossier/dossier';
import { slugOf } from '@/core/dossier/names';
import type { Take } from '@/core/dossier/take';
import { type TakeField, type TakeFieldName, type TakePart, takeFields } from './fields/takeFields';

/** What is to become of a take. */
export type TakeChange = (take: Take) => TakePart;

/** The dossier with some of its takes changed, all others the very same; the same dossier where nothing changes. */
export function changeTakes(dossier: Dossier, ids: ReadonlySet<string>, change: TakeChange): Dossier {
  let takes = dossier.takes;
  dossier.takes.forEach((take, at) => {
    if (!ids.has(take.id)) return;
    const part = change(take);
    if (Object.entries(part).every(([key, value]) => take[key as keyof TakePart] === value)) return;
    const next = { ...take, ...part };
    takes = takes.with(at, { ...next, id: idAfter(take, next.outlet, takes) });
  });
  return takes === dossier.takes ? dossier : { ...dossier, takes };
}

/** The dossier with what was typed into a field of some takes. */
export function typeTakes(dossier: Dossier, ids: ReadonlySet<string>, field: TakeFieldName, text: string): Dossier {
  const { shown, typed }: TakeField = takeFields[field];
  return changeTakes(dossier, ids, (take) => {
    const part = typed(text, take);
    return shown({ ...take, ...part }) === shown(take) ? {} : part;
  });
}

/** An id made of the outlet's name follows it; one that was given stays. */
function idAfter({ id, outlet }: Take, next: string, takes: readonly Take[]): string {
  if (next === outlet) return id;
  const isMade = id === stemOf(outlet) || new RegExp(`^${stemOf(outlet)}-\\d+$`).test(id);
  if (!isMade) return id;
  return freeId(next, new Set(takes.map((take) => take.id).filter((each) => each !== id)));
}

/** An id for a take of an outlet that none of those taken is: its name as a slug, the second with `-2`. */
export function freeId(outlet: string, taken: ReadonlySet<string>): string {
  const stem = stemOf(outlet);
  let id = stem;
  for (let n = 2; taken.has(id); n++) id = `${stem}-${n}`;
  return id;
}

function stemOf(outlet: string): string {
  return slugOf(outlet) || 'take';
}
