import type { KeptDossier } from '@/core/desk/keptDossier';
import type { Dossier } from '@/core/dossier/dossier';
import { readFile } from '@/core/formats/readFile';
import { readOwn } from '@/state/desk/ownDossiers';

/** A dossier of the desk as it is kept now, and as it reads. Rejects where it is gone or cannot be read. */
export async function ownDossier(slug: string): Promise<{ readonly own: KeptDossier; readonly dossier: Dossier }> {
  const own = await readOwn(slug);
  const reading = own === null ? null : readFile(own.text, { slug });
  if (own === null || reading?.kind !== 'dossier') throw new Error(`no dossier of one's own: ${slug}`);
  return { own, dossier: reading.dossier };
}
