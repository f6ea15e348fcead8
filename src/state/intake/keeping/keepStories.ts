import { storiesOfRow } from '@/core/intake/gather/gatherRows';
import { secureBefore } from '@/state/desk/copies/snapshots';
import { freeSlug } from '@/state/desk/freeSlug';
import type { Ambient } from '@/state/intake/bringing/gatherFile';
import { makerOf } from '@/state/intake/bringing/makers';
import { type Brought, noteKept, putAway, useBrought } from '@/state/intake/brought';
import { writeOffThread } from '@/workers/gatherOffThread';
import { sendNowhere, useDestination } from './destination';
import { addOwn, changeOwn, type Kept, keeping, toldOf } from './kept';
import { ownText } from './ownDossier';
import { chosenRows, planOf } from './planned';

/** How a file is named among what a dossier rests on, in the words of the interface. */
export type BasisOf = (file: Brought) => string;

const nothingThere: ReadonlySet<string> = new Set();

/**
 * Keeps the chosen takes where the reader said: a dossier of their own, or among
 * those of one on the desk. What was kept is no longer looked at. Says whether
 * it was kept; why not stands in `useKept`.
 */
export async function keepStories(ambient: Ambient, basisOf: BasisOf): Promise<boolean> {
  const files = useBrought.getState().files.filter((file) => chosenRows(file).length > 0);
  const to = useDestination.getState();
  const isKept = await keeping(async (note) =>
    note(
      to.kind === 'fresh'
        ? await keepFresh(files, to, ambient, basisOf)
        : await keepAmong(files, to.slug ?? '', ambient, basisOf),
    ),
  );
  if (!isKept) return false;
  sendNowhere();
  for (const file of files) {
    if (file.chosen.size === file.rows?.length) putAway([file.id]);
    else noteKept(file);
  }
  return true;
}

async function keepFresh(
  files: readonly Brought[],
  { title, date }: { readonly title: string; readonly date: string | null },
  { language, register }: Ambient,
  basisOf: BasisOf,
): Promise<Kept> {
  const slug = await freeSlug(title);
  const day = date ?? planOf(files, nothingThere).firstDay;
  const from = { files: storiesOf(files), register: await register(), basis: files.map(basisOf) };
  const { text, about, added } = await writeOffThread({ kind: 'fresh', slug, title, language, date: day, ...from });
  await secureBefore('import');
  return { kind: 'saved', count: added, ...(await addOwn(slug, text, about)) };
}

async function keepAmong(
  files: readonly Brought[],
  slug: string,
  { register }: Ambient,
  basisOf: BasisOf,
): Promise<Kept> {
  const into = await ownText(slug);
  const from = { files: storiesOf(files), register: await register(), basis: files.map(basisOf) };
  const { text, about, ...came } = await writeOffThread({ kind: 'among', into, ...from });
  await secureBefore('merge');
  return { ...toldOf(came), ...(await changeOwn(into, text, about)) };
}

function storiesOf(files: readonly Brought[]) {
  return files.map((file) => ({
    stories: chosenRows(file).flatMap(storiesOfRow),
    source: makerOf(file.read.intake.format) ?? file.read.name,
  }));
}
