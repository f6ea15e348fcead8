import type { DossierRow } from './rows/row';
import { countApart, fewestShared, sharedEntities } from './sharedEntities';

/** Another dossier and why it stands beside this one. At least one reason holds. */
export interface RelatedDossier {
  readonly slug: string;
  /** Null for a link to a dossier nobody has written. */
  readonly row: DossierRow | null;
  readonly linksTo: boolean;
  readonly linkedFrom: boolean;
  /** Entities in common, by this dossier's names; empty where they are fewer than two. */
  readonly shared: readonly string[];
}

/**
 * The dossiers related to one: those it links to, as it lists them; then those
 * that link to it; then those that share two entities or more, the most shared
 * first. A dossier is not related to itself.
 */
export function related(dossier: DossierRow, library: readonly DossierRow[]): readonly RelatedDossier[] {
  const others = library.filter(({ slug }) => slug !== dossier.slug);
  const written = new Set(others.map(({ slug }) => slug));
  const links = dossier.related.filter((slug) => slug !== dossier.slug);
  const unwritten = links
    .filter((slug) => !written.has(slug))
    .map((slug): RelatedDossier => ({ slug, row: null, linksTo: true, linkedFrom: false, shared: [] }));
  const known = others.map((row): RelatedDossier => {
    const shared = sharedEntities(dossier.entities, row.entities);
    return {
      slug: row.slug,
      row,
      linksTo: links.includes(row.slug),
      linkedFrom: row.related.includes(dossier.slug),
      shared: countApart(shared) < fewestShared ? [] : shared.map(({ name }) => name),
    };
  });
  return [...known, ...unwritten]
    .filter(({ linksTo, linkedFrom, shared }) => linksTo || linkedFrom || shared.length > 0)
    .sort(
      (a, b) =>
        Number(b.linksTo) - Number(a.linksTo) ||
        (a.linksTo ? links.indexOf(a.slug) - links.indexOf(b.slug) : 0) ||
        Number(b.linkedFrom) - Number(a.linkedFrom) ||
        b.shared.length - a.shared.length,
    );
}
