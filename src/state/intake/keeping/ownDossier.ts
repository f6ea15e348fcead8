import type { KeptDossier } from '@/core/desk/keptDossier';
import type { Dossier } from '@/core/dossier/dossier';
import { readFile } from '@/core/formats/readFile';
import { readOwn } from '@/state/desk/ownDossiers';

/** A dossier of the desk as it is kept now. Rejects where it is gone. */
export async function ownText(slug: string): Promise<KeptDossier> {
  const own = await readOwn(slug);
  if (own === null) throw new Error(`no dossier of one's own: ${slug}`);
  return own;
}

/** A dossier of the desk as it is kept now, and as it reads. Rejects where it is gone or cannot be read. */
export async function ownDossier(slug: string): Promise<{ readonly own: KeptDossier; readonly dossier: Dossier }> {
  const own = await ownText(slug);
  const reading = readFile(own.text, { slug });
  if (reading.kind !== 'dossier') throw new Error(`no dossier that can be read: ${slug}`);
  return { own, dossier: reading.dossier };
}
