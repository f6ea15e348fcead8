import { writeDossier } from '@/core/formats/eventMarkdown/writeDossier';
import { mergeDossiers } from '@/core/intake/gather/mergeDossiers';
import { secureBefore } from '@/state/desk/copies/snapshots';
import { fileOf, putAway } from '@/state/intake/brought';
import { chosenDossiers } from './keepDossiers';
import { changeOwn, keeping } from './kept';
import { ownDossier } from './ownDossier';

/** Adds the takes of the chosen dossiers of a file to one on the desk. Says whether that was kept. */
export async function keepMerged(id: number, slug: string): Promise<boolean> {
  const file = fileOf(id);
  const dossiers = file === undefined ? [] : chosenDossiers(file);
  if (dossiers.length === 0) return false;
  const isKept = await keeping(async (note) => {
    const { own, dossier } = await ownDossier(slug);
    const merged = mergeDossiers(dossier, dossiers);
    await secureBefore('merge');
    note({ kind: 'added', count: merged.added.length, ...(await changeOwn(own, writeDossier(merged.dossier))) });
  });
  if (isKept) putAway([id]);
  return isKept;
}
