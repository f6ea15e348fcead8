import { writeDossier } from '@/core/formats/eventMarkdown/writeDossier';
import { joinTakes } from '@/core/intake/gather/fold/joinTakes';
import { gatherInto } from '@/core/intake/gather/gatherInto';
import { storiesOfRow } from '@/core/intake/gather/gatherRows';
import { mergeTakes } from '@/core/intake/gather/mergeTakes';
import { newDossier } from '@/core/intake/gather/newDossier';
import { secureBefore } from '@/state/desk/copies/snapshots';
import { freeSlug } from '@/state/desk/freeSlug';
import type { Ambient } from '@/state/intake/bringing/gatherFile';
import { makerOf } from '@/state/intake/bringing/makers';
import { type Brought, noteKept, putAway, useBrought } from '@/state/intake/brought';
import { sendNowhere, useDestination } from './destination';
import { addOwn, changeOwn, type Kept, keeping } from './kept';
import { ownDossier } from './ownDossier';
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
  ambient: Ambient,
  basisOf: BasisOf,
): Promise<Kept> {
  const gathered = gatherInto([], storiesOf(files), { register: await ambient.register(), language: ambient.language });
  const takes = joinTakes([], gathered).fresh;
  const dossier = newDossier({ title, language: ambient.language, takes, basis: files.map(basisOf) });
  const slug = await freeSlug(dossier.slug);
  const day = date ?? planOf(files, nothingThere).firstDay;
  await secureBefore('import');
  const text = writeDossier({ ...dossier, slug, date: day });
  return { kind: 'saved', count: takes.length, ...(await addOwn(slug, text)) };
}

async function keepAmong(files: readonly Brought[], slug: string, ambient: Ambient, basisOf: BasisOf): Promise<Kept> {
  const { own, dossier } = await ownDossier(slug);
  const around = { register: await ambient.register(), language: dossier.language };
  const gathered = gatherInto(dossier.takes, storiesOf(files), around);
  const merged = mergeTakes(dossier, gathered, files.map(basisOf));
  await secureBefore('merge');
  const kept = await changeOwn(own, writeDossier(merged.dossier));
  const { added, noted } = merged;
  return added.length > 0 || noted === 0
    ? { kind: 'added', count: added.length, ...kept }
    : { kind: 'noted', count: noted, ...kept };
}

function storiesOf(files: readonly Brought[]) {
  return files.map((file) => ({
    stories: chosenRows(file).flatMap(storiesOfRow),
    source: makerOf(file.read.intake.format) ?? file.read.name,
  }));
}
