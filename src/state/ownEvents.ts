import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { DossierRow } from '@/core/library/rows/row';
import { countKept } from '@/sources/desk';

const none: readonly DossierRow[] = [];

/** The reader's own dossiers as rows; none until they are read, and nothing is fetched for it where there are none. */
export function useOwnEvents(): readonly DossierRow[] {
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: ['own-rows'],
    queryFn: async () =>
      (await countKept('dossiers')) === 0 ? none : (await import('./desk/ownRows')).ownRows(client),
    // They may have changed on another page, or in another window.
    staleTime: 0,
    refetchOnWindowFocus: true,
    retry: false,
  });
  return data ?? none;
}
