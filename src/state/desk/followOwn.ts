import type { QueryClient } from '@tanstack/react-query';
import { useOwnStore } from './ownStore';
// Hears what other windows change.
import './ownDossiers';

const following = new WeakSet<QueryClient>();

/** From now on, what was opened or listed of the reader's own is opened and listed again when it changes. */
export function followOwn(client: QueryClient): void {
  if (following.has(client)) return;
  following.add(client);
  useOwnStore.subscribe(({ found }, before) => {
    if (found === before.found) return;
    const slugs = new Set([...(found?.keys() ?? []), ...(before.found?.keys() ?? [])]);
    const isChanged = (slug: string) => {
      const was = before.found?.get(slug)?.dossier;
      const now = found?.get(slug)?.dossier;
      return was?.changed !== now?.changed || was?.revision !== now?.revision;
    };
    for (const slug of slugs) if (isChanged(slug)) void client.invalidateQueries({ queryKey: ['dossier', slug] });
    void client.invalidateQueries({ queryKey: ['own-rows'] });
  });
}
