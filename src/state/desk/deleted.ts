import { create } from 'zustand';
import type { KeptDossier } from '@/core/desk/keptDossier';
import { removeOwn } from './ownDossiers';

/** A dossier that was deleted in this window, and its way back. */
export interface Deleted {
  /** What it is told by: its title, or its name in the address where it has none. */
  readonly name: string;
  /** Puts it back as it stood, under a name of its own where that is taken by then. */
  putBack(): Promise<void>;
}

/** More than these are told of no longer; what was deleted before is in the copies. */
const most = 5;

/** What was deleted of late and not put back, the newest last, wherever in the app one has been since. */
export const useDeleted = create<{ readonly deleted: readonly Deleted[] }>(() => ({ deleted: [] }));

/** Takes a dossier off the desk and tells of it; answers with what is told. Rejects where the browser refuses. */
export async function deleteOwn({ slug, title }: Pick<KeptDossier, 'slug' | 'title'>): Promise<Deleted> {
  const gone: Deleted = { name: title || slug, putBack: await removeOwn(slug) };
  useDeleted.setState(({ deleted }) => ({ deleted: [...deleted, gone].slice(-most) }));
  return gone;
}

/** Puts back what was deleted, and tells of it no longer. Rejects where the browser refuses: then it is still told of. */
export async function undoDelete(gone: Deleted): Promise<void> {
  if (!useDeleted.getState().deleted.includes(gone)) return;
  useDeleted.setState(({ deleted }) => ({ deleted: deleted.filter((each) => each !== gone) }));
  try {
    await gone.putBack();
  } catch (cause) {
    useDeleted.setState(({ deleted }) => ({ deleted: [...deleted, gone].slice(-most) }));
    throw cause;
  }
}

/** Tells of nothing that was deleted any more. */
export function forgetDeleted(): void {
  useDeleted.setState({ deleted: [] });
}
