import { writeDossier } from '@/core/formats/eventMarkdown/writeDossier';
import { marksOnTakes } from '@/core/intake/gather/marksOnTakes';
import { secureBefore } from '@/state/desk/copies/snapshots';
import { fileOf, putAway } from '@/state/intake/brought';
import { changeOwn, keeping } from './kept';
import { ownDossier } from './ownDossier';

/** Adds the marks of a file to the takes of a dossier on the desk, as notes of a class. Says whether that was kept. */
export async function keepMarks(id: number, slug: string): Promise<boolean> {
  const intake = fileOf(id)?.read.intake;
  if (intake?.kind !== 'marks') return false;
  const isKept = await keeping(async (note) => {
    const { own, dossier } = await ownDossier(slug);
    const marked = marksOnTakes(dossier, intake.texts);
    await secureBefore('merge');
    note({ kind: 'noted', count: marked.added, ...(await changeOwn(own, writeDossier(marked.dossier))) });
  });
  if (isKept) putAway([id]);
  return isKept;
}
