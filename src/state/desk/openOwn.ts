import type { QueryClient } from '@tanstack/react-query';
import { readKeptDossier } from '@/core/desk/keptDossier';
import type { Dossier } from '@/core/dossier/dossier';
import { withRegister } from '@/core/evidence/withRegister';
import { readFile } from '@/core/formats/readFile';
import { lensNotes } from '@/core/notes/lens/lensNotes';
import { mergeNotes } from '@/core/notes/note';
import { Unreadable } from '@/sources/openFile';
import type { OpenDossier } from '@/state/dossiers';
import { registerQuery } from '@/state/evidence';
import { followOwn } from './followOwn';

/**
 * A dossier of the reader's own, opened like one of the library: with what the
 * rules read in its lenses and the register says of its outlets. Throws
 * `Unreadable` where it does not read; it is then still on the desk.
 */
export async function openOwn(client: QueryClient, slug: string, kept: string): Promise<OpenDossier> {
  followOwn(client);
  const reading = readFile(readKeptDossier(slug, kept).dossier.text, { slug });
  if (reading.kind !== 'dossier') throw new Unreadable(slug, reading.findings, slug);
  return { dossier: await withLibraryNotes(client, reading.dossier), findings: reading.findings, own: slug };
}

/** With the notes the library's dossiers are compiled with. Without a register it says less. */
export async function withLibraryNotes(client: QueryClient, dossier: Dossier): Promise<Dossier> {
  const register = await client.ensureQueryData(registerQuery).catch(() => []);
  const takes = dossier.takes.map((take) => ({ ...take, notes: mergeNotes(take.notes, lensNotes(take.lens)) }));
  return withRegister({ ...dossier, takes }, register);
}
