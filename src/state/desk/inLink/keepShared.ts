import type { Refusal } from '@/core/desk/wholeDesk';
import type { Dossier } from '@/core/dossier/dossier';
import { sameDossier } from '@/core/evidence/fingerprint/sameDossier';
import { writeDossier } from '@/core/formats/eventMarkdown/writeDossier';
import { readFile } from '@/core/formats/readFile';
import { alterKept, readKept } from '@/sources/desk';
import { refusalOf } from '@/sources/secondCopy/refusalOf';
import { dropTwin, writeTwin } from '@/sources/secondCopy/twins';
import { readNames } from '@/sources/wholeDesk';
import { secureBefore } from '@/state/desk/copies/snapshots';
import { freeSlug } from '@/state/desk/freeSlug';
import { keepOwn, readOwn } from '@/state/desk/ownDossiers';
import { restoreNotes } from '@/state/notes/keepNotes';
import { sharedAs } from './sharedLinks';

/**
 * Keeps the dossier that came in a link as one of the reader's own, with what
 * they noted on it meanwhile, and answers with the name it is kept under, or
 * why the browser refused. One that stands on the desk already is not kept twice.
 */
export async function keepShared(
  name: string,
): Promise<{ readonly slug: string } | { readonly slug: null; readonly refused: Refusal }> {
  try {
    const dossier = sharedAs(name)?.dossier;
    if (dossier === undefined) throw new Error(`nothing came under this name: ${name}`);
    const slug = (await keptAs(dossier)) ?? (await keepAs(dossier));
    await moveNotes(name, slug);
    return { slug };
  } catch (cause) {
    return { slug: null, refused: await refusalOf(cause) };
  }
}

/** Whether the dossier that came in a link stands on the desk already, the same. False where the desk does not open. */
export async function isSharedKept(name: string): Promise<boolean> {
  const dossier = sharedAs(name)?.dossier;
  return dossier !== undefined && (await keptAs(dossier).catch(() => null)) !== null;
}

/** The name the same dossier is kept under: its own, or one like it where that was taken; null where it is not kept. */
async function keptAs(dossier: Dossier): Promise<string | null> {
  const names = await readNames('dossiers');
  for (const name of names.filter((each) => each.replace(/-\d+$/, '') === dossier.slug || each === dossier.slug)) {
    const own = await readOwn(name);
    const reading = own === null ? null : readFile(own.text);
    if (reading?.kind === 'dossier' && sameDossier({ ...reading.dossier, slug: dossier.slug }, dossier)) return name;
  }
  return null;
}

async function keepAs(dossier: Dossier): Promise<string> {
  await secureBefore('import');
  const slug = await freeSlug(dossier.slug);
  return (await keepOwn(slug, writeDossier({ ...dossier, slug }))).slug;
}

async function moveNotes(from: string, to: string): Promise<void> {
  const noted = await readKept('notes', from);
  if (noted === null) return;
  await restoreNotes(new Map([[to, noted]]));
  await writeTwin('notes', to);
  await dropTwin('notes', from);
  await alterKept('notes', from, () => null);
}
