import { useState } from 'react';
import type { Take } from '@/core/dossier/take';
import { placesHolding } from '@/core/edits/placesHolding';

interface Shown {
  readonly takes: readonly Take[];
  readonly filter: string;
  readonly rows: readonly number[];
}

/**
 * The takes that are shown, by their places in the dossier. What is typed into
 * a take leaves it there: they are looked for anew only where the filter
 * changes, takes come or go, or the whole dossier was read anew.
 */
export function useShownRows(takes: readonly Take[], filter: string): readonly number[] {
  const [now, setNow] = useState<Shown>(() => ({ takes, filter, rows: placesHolding(takes, filter) }));
  if (now.takes === takes && now.filter === filter) return now.rows;
  const isOther = now.filter !== filter || now.takes.length !== takes.length;
  const rows = (isOther ? null : followed(now, takes)) ?? placesHolding(takes, filter);
  setNow({ takes, filter, rows });
  return rows;
}

/** Where the shown takes stand after some were moved or typed into; null where none is the one it was. */
function followed({ takes: before, rows }: Shown, takes: readonly Take[]): readonly number[] | null {
  const places = new Map(takes.map((take, place) => [take, place]));
  if (!before.some((take) => places.has(take))) return null;
  const next = rows.map((row) => {
    const take = before[row];
    return (take && places.get(take)) ?? row;
  });
  return next.every((row, at) => row === rows[at]) ? rows : [...new Set(next)].sort((one, other) => one - other);
}
