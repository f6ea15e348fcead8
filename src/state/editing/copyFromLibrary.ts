import type { QueryClient } from '@tanstack/react-query';
import { writeDossier } from '@/core/formats/eventMarkdown/writeDossier';
import { freeSlug } from '@/state/desk/freeSlug';
import { keepOwn } from '@/state/desk/ownDossiers';
import { dossierQuery } from '@/state/dossiers';

/**
 * Keeps a copy of a dossier of the library on the desk, in the wanted language
 * where there is such an edition, under a name of its own, which is answered.
 * Rejects where it cannot be fetched or kept.
 */
export async function copyFromLibrary(client: QueryClient, slug: string, language: string): Promise<string> {
  const { dossier } = await client.ensureQueryData(dossierQuery(client, slug, language));
  const kept = await keepOwn(await freeSlug(slug), writeDossier(dossier));
  return kept.slug;
}
