import * as z from 'zod/mini';
import type { Dossier } from '@/core/dossier/dossier';
import { lensesOf } from '@/core/dossier/lens';
import { notKnown } from '@/core/dossier/names';
import { isoDate, isVoiced, type Take, voiceOf } from '@/core/dossier/take';
import { facets, groupBy } from '@/core/facets/facets';
import { ownersWhoAreParties } from '@/core/notes/party';
import { entityRowSchema, entityRows } from './entityRows';

const named = z.string().check(z.minLength(1));
const count = z.int().check(z.nonnegative());
const counts = z.readonly(z.array(z.readonly(z.tuple([z.string(), count]))));
const names = z.readonly(z.array(named));

/** One take of the strip of dots: its lens as a place in `lensNames`, and how much of it the dossier holds. */
export const dotSchema = z.object({ lens: z.nullable(count), voice: z.enum(['voiced', 'headline', 'link']) });

/**
 * A dossier as one row of a list: enough to show, filter and relate it without
 * opening it. Counts are of the first edition; the others tell the same event
 * in another language.
 */
export const dossierRowSchema = z.object({
  slug: named,
  date: z.nullable(isoDate),
  editions: z.readonly(
    z.array(z.object({ language: named, title: named, dek: z.nullable(named), heads: names })).check(z.minLength(1)),
  ),
  takes: count,
  /** Takes without gist or quotation. */
  silent: count,
  /** Distinct lenses; no lens is not one. */
  lenses: count,
  /** Distinct regions as printed; unknown is not one. */
  regions: count,
  /** Of the articles, the commonest first; unknown is not one. */
  languages: names,
  /** In order of appearance, which is also the order of their colours. */
  lensNames: names,
  /** Voiced takes first and by lens; the silent ones after them, likewise. */
  dots: z.readonly(z.array(dotSchema)),
  /** Takes by place, fullest first, `?` last. A take of two places counts in both. */
  places: counts,
  /** Takes by UN M49 area; a take counts once in an area, however many of its places lie there. */
  areas: counts,
  entities: z.readonly(z.array(entityRowSchema)),
  /** Slugs of dossiers it links to, written or not. */
  related: names,
  /** Takes whose owner is named among the dossier's entities. */
  parties: count,
});
export type DossierRow = Readonly<z.infer<typeof dossierRowSchema>>;
export type Dot = Readonly<z.infer<typeof dotSchema>>;

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
