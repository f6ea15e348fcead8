import { type QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Dossier } from '@/core/dossier/dossier';
import type { Finding } from '@/core/formats/findings';
import { withReadersNotes } from '@/core/notes/readersNotes';
import { bundled } from '@/sources/bundled';
import { readKept } from '@/sources/desk';
import { openFile } from '@/sources/openFile';
import { NoText } from '@/sources/source';
import { catalogueQuery } from './catalogue';
import { useNotesOn } from './notes/readersNotes';
import { recallNotes } from './notes/recallNotes';

export interface OpenDossier {
  readonly dossier: Dossier;
  readonly findings: readonly Finding[];
  /** The name it is the reader's own under, or would be if it were kept; none in the library. */
  readonly own?: string;
}

/**
 * A dossier in the wanted language, or in the first it is written in. The
 * wanted edition is asked for outright; the catalogue is consulted only where
 * there is none, so that a reader whose language it is in does not wait for two.
 * What the reader noted on it is recalled meanwhile, so that both are drawn at once.
 * What stands on the reader's desk under the name comes before the library's; a
 * desk that is slow to answer is waited for only where the library has nothing.
 * A name with a `~` stands for what the address itself carries.
 */
export const dossierQuery = (client: QueryClient, slug: string, wanted: string) =>
  queryOptions({
    queryKey: ['dossier', slug, wanted],
    queryFn: async ({ signal }): Promise<OpenDossier> => {
      if (slug[0] === '~') return (await import('./desk/inLink/openShared')).openShared(client, slug);
      const recalled = recallNotes(slug);
      const own = readKept('dossiers', slug).catch(() => null);
      const openOwn = async (kept: string) => (await import('./desk/openOwn')).openOwn(client, slug, kept);
      const open = async (language: string) => {
        const opened = await openFile('dossier', bundled, `dossiers/${slug}/${language}.json`, signal);
        await recalled;
        return opened;
      };
      const opening = open(wanted);
      opening.catch(() => {});
      const kept = await Promise.race([own, new Promise<null>((resolve) => setTimeout(resolve, 400, null))]);
      if (kept !== null) return openOwn(kept);
      try {
        return await opening;
      } catch (cause) {
        const late = await own;
        if (late !== null) return openOwn(late);
        if (!(cause instanceof NoText) || cause.trouble.kind !== 'missing') throw cause;
        const { dossiers } = await client.ensureQueryData(catalogueQuery);
        const other = dossiers
          .find((row) => row.slug === slug)
          ?.editions.find((edition) => edition.language !== wanted);
        if (!other) throw cause;
        return open(other.language);
      }
    },
  });

/**
 * A dossier as it is being opened: in the edition asked for, else in the
 * language of the interface, with what the reader noted on it.
 */
export function useDossier(slug: string, edition: string | undefined, language: string) {
  const client = useQueryClient();
  const notes = useNotesOn(slug);
  const select = useCallback(
    (opened: OpenDossier): OpenDossier => {
      const dossier = withReadersNotes(opened.dossier, notes);
      // The very same where there are none: nothing is drawn anew.
      return dossier === opened.dossier ? opened : { ...opened, dossier };
    },
    [notes],
  );
  return useQuery({ ...dossierQuery(client, slug, edition ?? language), select });
}

/** The languages a dossier is written in, once the catalogue is known. */
export function useEditions(slug: string): readonly string[] {
  const { data } = useQuery(catalogueQuery);
  return data?.dossiers.find((row) => row.slug === slug)?.editions.map(({ language }) => language) ?? [];
}
