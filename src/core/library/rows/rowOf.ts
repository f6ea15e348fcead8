import type { Dossier } from '@/core/dossier/dossier';
import { lensesOf } from '@/core/dossier/lens';
import { notKnown } from '@/core/dossier/names';
import { isVoiced, type Take, voiceOf } from '@/core/dossier/take';
import { facets, groupBy } from '@/core/facets/facets';
import { ownersWhoAreParties } from '@/core/notes/party';
import { entityRows } from './entityRows';
import type { DossierRow, Dot } from './row';

/**
 * The row of an event from its editions, of which there must be one or more.
 * `areasOf` gives the UN M49 areas a printed place lies in, none where that is
 * not known.
 */
export function rowOf(
  slug: string,
  editions: readonly Dossier[],
  areasOf: (place: string) => readonly string[],
): DossierRow {
  const [first] = editions;
  if (first === undefined) throw new RangeError(`${slug}: a row needs an edition`);
  const { takes } = first;
  const lensNames = lensesOf(takes);
  return {
    slug,
    date: editions.find(({ date }) => date !== null)?.date ?? null,
    editions: editions.map(({ language, title, dek, heads }) => ({ language, title, dek, heads })),
    takes: takes.length,
    silent: takes.filter((take) => !isVoiced(take)).length,
    lenses: lensNames.length,
    regions: known(groupBy('region', takes).keys()).length,
    languages: known(groupBy('language', takes).keys()),
    lensNames,
    dots: dotsOf(takes, lensNames),
    places: [...groupBy('place', takes)].map(([place, there]) => [place, there.length] as const),
    areas: countAreas(takes, areasOf),
    entities: entityRows(editions),
    related: [...new Set(editions.flatMap(({ related }) => related.map((link) => link.slug)))],
    parties: new Set(ownersWhoAreParties(first).map(({ take }) => take)).size,
  };
}

function dotsOf(takes: readonly Take[], lensNames: readonly string[]): readonly Dot[] {
  const last = lensNames.length;
  return takes
    .map((take) => ({ lens: take.lens === null ? null : lensNames.indexOf(take.lens), voice: voiceOf(take) }))
    .sort((a, b) => Number(b.voice === 'voiced') - Number(a.voice === 'voiced') || (a.lens ?? last) - (b.lens ?? last));
}

function countAreas(takes: readonly Take[], areasOf: (place: string) => readonly string[]) {
  const tally = new Map<string, number>();
  for (const take of takes) {
    const places = known(facets.place(take));
    for (const area of new Set(places.flatMap(areasOf))) tally.set(area, (tally.get(area) ?? 0) + 1);
  }
  return [...tally].sort(([, a], [, b]) => b - a);
}

function known(answers: Iterable<string>): readonly string[] {
  return [...answers].filter((answer) => answer !== notKnown);
}
