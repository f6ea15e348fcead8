import { useQuery } from '@tanstack/react-query';
import type { KeptDossier } from '@/core/desk/keptDossier';
import { useOwnDossiers } from '@/state/desk/ownDossiers';
import { textsOffThread } from '@/workers/gatherOffThread';
import { useDestination } from './destination';

const nothing: ReadonlySet<string> = new Set();

/** Where the texts of the dossier that things are to be added to may be met again; none for a new one, and until it is read. */
export function usePagesThere(): ReadonlySet<string> {
  const slug = useDestination(({ kind, slug: chosen }) => (kind === 'existing' ? chosen : null));
  const into = useOwnDossiers().find((each) => each.slug === slug);
  const { data = nothing } = useQuery({
    queryKey: ['textsThere', into?.slug, into?.revision, into?.changed],
    queryFn: () => (into === undefined ? nothing : textsIn(into)),
    gcTime: 0,
  });
  return data;
}

/** A dossier that cannot be read has no texts. */
async function textsIn(into: KeptDossier): Promise<ReadonlySet<string>> {
  return new Set(await textsOffThread(into).catch(() => []));
}
