import * as z from 'zod/mini';
import { create } from 'zustand';
import { checksumOf } from '@/core/desk/checksum';
import { type FolderOffer, folderSteps } from '@/core/desk/folderSteps';
import { readKeptDossier } from '@/core/desk/keptDossier';
import { parsed } from '@/core/desk/parsed';
import { slugOf } from '@/core/dossier/names';
import { alterKept, readKept } from '@/sources/desk';
import {
  canLinkFolder,
  mayWrite,
  pickFolder,
  readFolder,
  recallFolder,
  unlinkFolder,
  writeToFolder,
} from '@/sources/linkedFolder';
import { readAllKept } from '@/sources/wholeDesk';

/** A folder of the reader's on disk that is kept in step with the desk. */
export const useFolder = create<{
  /** `asleep`: linked, and the browser wants to be asked again before it may be written to. */
  readonly state: 'none' | 'asleep' | 'in-step' | 'refused';
  readonly name: string;
  /** Files that changed on disk. */
  readonly offers: readonly FolderOffer[];
}>(() => ({ state: 'none', name: '', offers: [] }));

let linked: FileSystemDirectoryHandle | null = null;
let stepping: Promise<void> = Promise.resolve();
let watching = false;

/** Whether this browser lets a page write to a folder of the reader's. */
export const canLink = canLinkFolder;

/** Finds the folder that was linked, and gets in step with it where it may be written to. Never rejects. */
export async function recallLinked(): Promise<void> {
  linked ??= await recallFolder().catch(() => null);
  await wake(false);
}

/** Has the reader pick a folder. */
export async function linkFolder(): Promise<void> {
  try {
    linked = (await pickFolder()) ?? linked;
    await wake(true);
  } catch {
    useFolder.setState({ state: 'refused' });
  }
}

/** Gets in step with the folder; with `ask` the browser may ask the reader, which takes a click. */
export async function wake(ask: boolean): Promise<void> {
  const folder = linked;
  if (folder === null) return;
  const may = await mayWrite(folder, ask).catch(() => false);
  useFolder.setState({ name: folder.name, ...(!may && { state: 'asleep' }) });
  watch();
  if (may) await inStep();
}

/** From now on the folder is looked at again when the reader comes back to this window: files are changed in another. */
function watch(): void {
  if (watching) return;
  watching = true;
  const look = () => document.visibilityState === 'visible' && void inStep();
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
}

/** Lets go of the folder. Its files stay as they are. */
export async function unlink(): Promise<void> {
  await unlinkFolder();
  await alterKept('habits', habit, () => null);
  linked = null;
  useFolder.setState({ state: 'none', name: '', offers: [] });
}

/** Gets the folder and the desk in step, one time after another. Never rejects. */
export function inStep(): Promise<void> {
  stepping = stepping.then(step).catch(() => useFolder.setState({ state: 'refused' }));
  return stepping;
}

async function step(): Promise<void> {
  const folder = linked;
  if (folder === null || !(await mayWrite(folder, false))) return;
  const [records, disk, before] = await Promise.all([readAllKept('dossiers'), readFolder(folder), readBefore()]);
  // A name that is none of ours might be none of a file's.
  const named = [...records].filter(([slug]) => slug === slugOf(slug));
  const desk = new Map(named.map(([slug, kept]) => [slug, readKeptDossier(slug, kept).dossier.text]));
  const steps = folderSteps(desk, disk, before);
  const now = new Map(steps.inStep);
  for (const slug of steps.write) {
    const text = desk.get(slug) ?? '';
    await writeToFolder(folder, slug, text);
    now.set(slug, checksumOf(text));
  }
  await alterKept('habits', habit, () => JSON.stringify([...now]));
  useFolder.setState({ state: 'in-step', offers: steps.offers });
}

/** Writes down that the desk now holds what the file holds, so that it is not offered again. */
export async function tookOffer({ slug, text }: FolderOffer): Promise<void> {
  await alterKept('habits', habit, (kept) =>
    JSON.stringify([...readPairs(kept).filter(([name]) => name !== slug), [slug, checksumOf(text)]]),
  );
  useFolder.setState(({ offers }) => ({ offers: offers.filter((each) => each.slug !== slug) }));
}

/** A dossier was taken off the desk: its file goes too, unless it was changed on disk. Never rejects. */
export async function dropFromFolder(slug: string): Promise<void> {
  const folder = linked;
  if (folder === null || !(await mayWrite(folder, false).catch(() => false))) return;
  const [disk, before] = await Promise.all([readFolder(folder), readBefore()]).catch(() => [new Map(), new Map()]);
  const there = disk.get(slug);
  if (there !== undefined && checksumOf(there) === before.get(slug)) await writeToFolder(folder, slug, null);
}

const habit = 'linked-folder';
const pairsSchema = z.catch(z.array(z.tuple([z.string(), z.string()])), []);
const readPairs = (kept: string | null) => z.parse(pairsSchema, parsed(kept ?? ''));
const readBefore = async () => new Map(readPairs(await readKept('habits', habit)));
