import { vi } from 'vitest';
import type { Briefing } from '@/core/briefing/briefing';
import type { Dossier } from '@/core/dossier/dossier';
import { compiledJson } from '@/core/formats/compiled';
import { briefingRowOf } from '@/core/library/rows/briefingRowOf';
import { rowOf } from '@/core/library/rows/rowOf';
import { areasOf } from '@/press/areas';

/** The files of a library, by the name the app asks for them. A test may spoil or take away any of them. */
export type Shelf = Map<string, string>;

/** The library the build would make of these dossiers and briefings. */
export function aShelf(dossiers: readonly Dossier[], briefings: readonly Briefing[] = []): Shelf {
  const shelf: Shelf = new Map();
  for (const each of dossiers)
    shelf.set(
      `dossiers/${each.slug}/${each.language}.json`,
      compiledJson({ kind: 'dossier', format: 'test', dossier: each, findings: [] }),
    );
  for (const each of briefings)
    shelf.set(
      `briefings/${each.slug}/${each.language}.json`,
      compiledJson({ kind: 'briefing', format: 'test', briefing: each, findings: [] }),
    );
  const slugs = [...new Set(dossiers.map(({ slug }) => slug))];
  const rows = slugs.map((slug) =>
    rowOf(
      slug,
      dossiers.filter((each) => each.slug === slug),
      areasOf,
    ),
  );
  const digests = briefings.map((each) => briefingRowOf(each.slug, [each], rows));
  shelf.set('catalogue.json', JSON.stringify({ dossiers: rows, briefings: digests }));
  return shelf;
}

/** Answers the app's requests from a shelf as the server does: what is not there is the app's own page. */
export function serve(shelf: Shelf): void {
  vi.stubGlobal('fetch', async (address: string | URL | Request) => {
    const path = decodeURIComponent(new URL(String(address), 'http://localhost').pathname);
    const text = shelf.get(path.replace('/library/', ''));
    if (text === undefined) return new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } });
    return new Response(text, { headers: { 'content-type': 'application/json' } });
  });
}
