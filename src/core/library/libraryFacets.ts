import type { DossierRow } from './rows/row';

/** The questions a reader can put to a library. Areas are UN M49 codes; the rest are names as printed. */
export const libraryFacets = {
  area: (row) => row.areas.map(([area]) => area),
  lens: (row) => row.lensNames,
  language: (row) => row.languages,
  head: (row) => [...new Set(row.editions.flatMap(({ heads }) => heads))],
  entity: (row) => row.entities.map(({ name }) => name),
} satisfies Record<string, (row: DossierRow) => readonly string[]>;
export type LibraryFacet = keyof typeof libraryFacets;
export const libraryFacetNames = Object.keys(libraryFacets) as readonly LibraryFacet[];
