import type { Dossier } from '@/core/dossier/dossier';
import { writeDossier } from '@/core/formats/eventMarkdown/writeDossier';
import { secureBefore } from '@/state/desk/copies/snapshots';
import { freeSlug } from '@/state/desk/freeSlug';
import { type Brought, fileOf, noteKept, putAway } from '@/state/intake/brought';
import { addOwn, keeping } from './kept';

/** Keeps the chosen dossiers of a file, each as one of its own. Says whether all were kept; those that were are no longer looked at. */
export async function keepDossiers(id: number): Promise<boolean> {
  const file = fileOf(id);
  const dossiers = file === undefined ? [] : chosenDossiers(file);
  if (file === undefined || dossiers.length === 0) return false;
  const isKept = await keeping(async (note) => {
    await secureBefore('import');
    for (const dossier of dossiers) {
      const slug = await freeSlug(dossier.slug);
      const kept = await addOwn(slug, writeDossier({ ...dossier, slug }));
      note({ kind: 'saved', count: dossier.takes.length, ...kept });
    }
  });
  if (isKept) settle(file);
  return isKept;
}

function settle(file: Brought): void {
  const { id, read, chosen } = file;
  if (read.intake.kind === 'dossiers' && chosen.size === read.intake.dossiers.length) putAway([id]);
  else noteKept(file);
}

/** The dossiers chosen from a file, in its order. */
export function chosenDossiers({ read: { intake }, chosen }: Brought): readonly Dossier[] {
  return intake.kind === 'dossiers' ? intake.dossiers.filter((_, place) => chosen.has(place)) : [];
}
