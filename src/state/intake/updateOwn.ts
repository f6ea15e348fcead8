import { writeDossier } from '@/core/formats/eventMarkdown/writeDossier';
import { secureBefore } from '@/state/desk/copies/snapshots';
import { changeBrought, fileOf, putAway } from './brought';
import { changeOwn, keeping } from './keeping/kept';
import { ownText } from './keeping/ownDossier';

/**
 * Puts the dossier at a place of a file in the stead of the one of its name on
 * the desk, of which a copy is kept first. Says whether that was kept.
 */
export async function updateOwn(id: number, place: number): Promise<boolean> {
  const file = fileOf(id);
  const dossiers = file?.read.intake.kind === 'dossiers' ? file.read.intake.dossiers : [];
  const dossier = dossiers[place];
  if (file === undefined || dossier === undefined) return false;
  const isKept = await keeping(async (note) => {
    const own = await ownText(dossier.slug);
    await secureBefore('merge');
    note({ kind: 'saved', count: dossier.takes.length, ...(await changeOwn(own, writeDossier(dossier))) });
  });
  if (!isKept) return false;
  if (dossiers.length === 1) putAway([id]);
  else {
    const chosen = new Set([...file.chosen].filter((each) => each !== place));
    changeBrought(id, { chosen, kept: new Set([...file.kept, place]) });
  }
  return true;
}
