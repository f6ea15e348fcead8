import { create } from 'zustand';
import type { FoundDossier } from '@/core/desk/keptDossier';
import type { Refusal } from '@/core/desk/wholeDesk';

/** The reader's own dossiers as far as they were recalled, and what is being done with them. See `ownDossiers`. */
export const useOwnStore = create<{
  /** By slug; null until they were recalled. */
  readonly found: ReadonlyMap<string, FoundDossier> | null;
  readonly saving: 'idle' | 'saving' | 'saved' | Refusal;
}>(() => ({ found: null, saving: 'idle' }));

/** Shows a dossier as it is kept now, or no longer. */
export function showOwn(slug: string, now: FoundDossier | null): void {
  useOwnStore.setState(({ found }) => {
    const next = new Map(found);
    if (now === null) next.delete(slug);
    else next.set(slug, now);
    return { found: next };
  });
}
