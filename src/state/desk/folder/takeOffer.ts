import type { FolderOffer } from '@/core/desk/folderSteps';
import { secureBefore } from '@/state/desk/copies/snapshots';
import { keepOwn, readOwn } from '@/state/desk/ownDossiers';
import { inStep, tookOffer } from './linkedFolder';

/**
 * Takes a file from the folder onto the desk, after a copy was made: in the place
 * of the dossier of its name, or beside it where that changed, too.
 */
export async function takeOffer(offer: FolderOffer): Promise<void> {
  await secureBefore('merge');
  const now = await readOwn(offer.slug);
  await keepOwn(offer.slug, offer.text, offer.how === 'changed' ? now?.revision : undefined);
  await tookOffer(offer);
  await inStep();
}

/** Writes the desk's text over a file that changed on disk. */
export async function overrideOffer(offer: FolderOffer): Promise<void> {
  await tookOffer(offer);
  await inStep();
}
