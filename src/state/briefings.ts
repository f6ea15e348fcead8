import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Briefing } from '@/core/briefing/briefing';
import type { Finding } from '@/core/formats/findings';
import { bundled } from '@/sources/bundled';
import { openFile } from '@/sources/openFile';
import { catalogueQuery } from './catalogue';

export interface OpenBriefing {
  readonly briefing: Briefing;
  readonly findings: readonly Finding[];
}

/** A briefing in the wanted language, or in the first it is written in. */
export const briefingQuery = (client: QueryClient, slug: string, wanted: string) =>
  queryOptions({
    queryKey: ['briefing', slug, wanted],
    queryFn: async ({ signal }): Promise<OpenBriefing> => {
      const { briefings } = await client.ensureQueryData(catalogueQuery);
      const editions = briefings.find((row) => row.slug === slug)?.editions ?? [];
      const edition = editions.find(({ language }) => language === wanted) ?? editions[0];
      const language = edition?.language ?? wanted;
      return openFile('briefing', bundled, `briefings/${slug}/${language}.json`, signal);
    },
  });
