import { secureBefore } from '@/state/desk/copies/snapshots';
import { freeSlug } from '@/state/desk/freeSlug';
import { fileOf, putAway } from '@/state/intake/brought';
import { addOwn, keeping } from './kept';

/**
 * Keeps the text of a file as it stands, readable or not, so that it can be
 * mended. Answers with the name it is kept under; null where there is no text or
 * it was not kept.
 */
export async function keepText(id: number): Promise<string | null> {
  const { text, name } = fileOf(id)?.read ?? { text: null, name: '' };
  if (text === null) return null;
  let slug: string | null = null;
  await keeping(async (note) => {
    await secureBefore('import');
    const last = name.slice(name.lastIndexOf('/') + 1);
    const kept = await addOwn(await freeSlug(last.replace(/\.\w+$/, '')), text);
    slug = kept.slug;
    note({ kind: 'saved', count: 0, ...kept });
  });
  if (slug !== null) putAway([id]);
  return slug;
}
