import { readKept } from '@/sources/desk';
import { useReadersNotes } from './readersNotes';

/**
 * Fetches what is kept of the reader's notes on a dossier, once. Settles soon
 * whatever happens: a slow store, or one that refuses, does not keep the
 * dossier waiting; notes that come later are shown when they come.
 */
export async function recallNotes(dossier: string): Promise<void> {
  const recall = async () => {
    if (useReadersNotes.getState().byDossier.has(dossier)) return;
    if ((await readKept('notes', dossier)) !== null) await (await import('./keepNotes')).rereadNotes(dossier);
  };
  await Promise.race([recall().catch(() => {}), new Promise((resolve) => setTimeout(resolve, 400))]);
}
