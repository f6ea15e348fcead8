import { writeDossier } from '@/core/formats/eventMarkdown/writeDossier';
import { newDossier } from '@/core/intake/gather/newDossier';
import { secureBefore } from '@/state/desk/copies/snapshots';
import { freeSlug } from '@/state/desk/freeSlug';
import { addOwn, keeping } from './kept';

/** Begins a dossier without takes, in a language (BCP 47). Answers with the name it is kept under, or null where it was not kept. */
export async function startEmpty(title: string, language: string): Promise<string | null> {
  const dossier = newDossier({ title, language, takes: [], basis: [] });
  let started: string | null = null;
  await keeping(async (note) => {
    const slug = await freeSlug(dossier.slug);
    await secureBefore('import');
    const kept = await addOwn(slug, writeDossier({ ...dossier, slug }));
    started = kept.slug;
    note({ kind: 'saved', count: 0, ...kept });
  });
  return started;
}
