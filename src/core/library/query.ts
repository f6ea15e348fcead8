import { countAnswers } from '@/core/facets/countAnswers';
import { askedWords, foldWords } from '@/core/search/words';
import { type LibraryFacet, libraryFacetNames, libraryFacets } from './libraryFacets';
import type { LibraryQuery } from './libraryQuery';
import type { DossierRow } from './rows/row';

/** Rows that meet every facet asked for, hold every word of `q`, and fall within the dates. */
export function query(rows: readonly DossierRow[], asked: LibraryQuery): readonly DossierRow[] {
  const holds = within(asked);
  return rows.filter(
    (row) =>
      libraryFacetNames.every((facet) => {
        const wanted = asked[facet];
        return wanted === undefined || libraryFacets[facet](row).some((answer) => wanted.includes(answer));
      }) && holds(row),
  );
}

/** The number beside each answer: the dossiers it would show, given all that is asked of other facets. */
export function countLibrary(
  rows: readonly DossierRow[],
  asked: LibraryQuery,
): Readonly<Record<LibraryFacet, ReadonlyMap<string, number>>> {
  return countAnswers(rows, libraryFacets, asked, within(asked));
}

/** The words and the dates of a query. A dossier without a date is in no span of time. */
function within({ q = '', from, to }: LibraryQuery): (row: DossierRow) => boolean {
  const words = askedWords(q);
  return (row) =>
    (from === undefined || (row.date !== null && row.date >= from)) &&
    (to === undefined || (row.date !== null && row.date <= to)) &&
    words.every((word) => textOf(row).includes(word));
}

const texts = new WeakMap<DossierRow, string>();

/** All a row says, folded, a line each. */
function textOf(row: DossierRow): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const editions = row.editions.flatMap(({ title, dek, heads }) => [title, dek ?? '', ...heads]);
  const entities = row.entities.flatMap(({ name, aliases }) => [name, ...aliases]);
  const places = row.places.map(([place]) => place);
  const text = [...editions, ...entities, ...places, ...row.lensNames].map(foldWords).join('\n');
  texts.set(row, text);
  return text;
}
