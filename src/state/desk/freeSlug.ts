import { firstFree } from '@/core/desk/firstFree';
import { slugOf } from '@/core/dossier/names';
import { readCatalogue } from '@/core/library/catalogue';
import { bundled } from '@/sources/bundled';
import { readNames } from '@/sources/wholeDesk';

/** Of a name in an address; longer ones are cut. */
const longest = 80;

/**
 * A name for a dossier made of the words wanted, which neither the library nor
 * the desk uses, nor notes the reader has made. Where the library cannot be
 * asked, or the desk, what they hold is not known and not avoided.
 */
export async function freeSlug(wanted: string): Promise<string> {
  const taken = await takenSlugs();
  const stem = [...slugOf(wanted)].slice(0, longest).join('').replace(/-+$/, '') || 'dossier';
  return firstFree(stem, (slug) => taken.has(slug));
}

async function takenSlugs(): Promise<ReadonlySet<string>> {
  const asked = await Promise.allSettled([librarySlugs(), readNames('dossiers'), readNames('notes')]);
  return new Set(asked.flatMap((each) => (each.status === 'fulfilled' ? each.value : [])));
}

async function librarySlugs(): Promise<readonly string[]> {
  const { dossiers, unreadable } = readCatalogue(await bundled.read('catalogue.json'));
  return [...dossiers, ...unreadable].map(({ slug }) => slug);
}
