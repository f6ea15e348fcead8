import type { QueryClient } from '@tanstack/react-query';
import { readShared } from '@/core/exports/share/readShared';
import { sharedName } from '@/core/exports/share/sharedName';
import { readFile } from '@/core/formats/readFile';
import { NoText } from '@/sources/source';
import { withLibraryNotes } from '@/state/desk/openOwn';
import type { OpenDossier } from '@/state/dossiers';
import { recallNotes } from '@/state/notes/recallNotes';
import { noteShared, noteSharedDossier, sharedAs } from './sharedLinks';

/** Larger ones are looked at on the desk before anything of them is drawn: characters of their text, and takes. */
const mostCharacters = 500_000;
const mostTakes = 500;

/**
 * The dossier a link carries behind its `#`, opened like one of the reader's own
 * but kept nowhere. Anybody may have made the link: what is cut short, is not
 * in our own form or is larger than dossiers are leads to the desk, which reads
 * it apart from the page and says what is wrong. Throws `NoText` where the
 * address has lost what it carried.
 */
export async function openShared(client: QueryClient, name: string): Promise<OpenDossier> {
  if (sharedName(location.hash) === name) noteShared(location.hash);
  const fragment = sharedAs(name)?.fragment;
  if (fragment === undefined && !location.hash.startsWith('#d=')) throw new NoText({ kind: 'missing' }, name);
  const shared = readShared(fragment ?? '');
  const isOurs = shared.kind === 'shared' && shared.text.startsWith('{') && shared.text.length <= mostCharacters;
  const reading = isOurs ? readFile(shared.text) : null;
  if (reading?.kind !== 'dossier' || reading.dossier.takes.length > mostTakes)
    return lookFirst(fragment ?? location.hash);
  const { dossier, findings } = reading;
  noteSharedDossier(name, dossier);
  const [full] = await Promise.all([withLibraryNotes(client, dossier), recallNotes(name)]);
  return { dossier: { ...full, slug: name }, findings, own: dossier.slug };
}

/** Goes to the desk instead, and never comes back here. */
function lookFirst(fragment: string): Promise<never> {
  location.replace(`${import.meta.env.BASE_URL}desk#look-${fragment.slice(1)}`);
  return new Promise(() => {});
}
