import { secureBefore } from '@/state/desk/copies/snapshots';
import { fileOf, putAway } from '@/state/intake/brought';
import { writeOffThread } from '@/workers/gatherOffThread';
import { chosenDossiers } from './keepDossiers';
import { changeOwn, keeping, toldOf } from './kept';
import { ownText } from './ownDossier';

/** Adds the takes of the chosen dossiers of a file to one on the desk. Says whether that was kept. */
export async function keepMerged(id: number, slug: string): Promise<boolean> {
  const file = fileOf(id);
  const dossiers = file === undefined ? [] : chosenDossiers(file);
  if (dossiers.length === 0) return false;
  const isKept = await keeping(async (note) => {
    const into = await ownText(slug);
    const { text, about, ...came } = await writeOffThread({ kind: 'merged', into, dossiers });
    await secureBefore('merge');
    note({ ...toldOf(came), ...(await changeOwn(into, text, about)) });
  });
  if (isKept) putAway([id]);
  return isKept;
}
