/**
 * Files of the origin's own, which the browser keeps apart from its databases:
 * `twins` holds each dossier and each dossier's notes as they were last saved,
 * `snapshots` the whole desk as it stood at some moments.
 */
export type CopyFolder = 'twins' | 'snapshots';

const home = 'parallax-desk';

/** Whether this browser has such files at all. */
export const hasSecondCopy = () =>
  typeof navigator !== 'undefined' &&
  typeof navigator.storage?.getDirectory === 'function' &&
  'createWritable' in FileSystemFileHandle.prototype;

async function open(folder: CopyFolder): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  const desk = await root.getDirectoryHandle(home, { create: true });
  return desk.getDirectoryHandle(folder, { create: true });
}

/** The names of the files in a folder; an empty one was begun and never finished, and is none. Rejects where there are no such files in this browser. */
export async function listCopies(folder: CopyFolder): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const handle of (await open(folder)).values()) {
    if (!(handle instanceof FileSystemFileHandle) || !handle.name.endsWith('.json')) continue;
    if ((await handle.getFile()).size > 0) names.push(handle.name);
  }
  return names;
}

/** The text of a file, or null where there is none. */
export async function readCopy(folder: CopyFolder, name: string): Promise<string | null> {
  try {
    return await (await (await (await open(folder)).getFileHandle(name)).getFile()).text();
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'NotFoundError') return null;
    throw cause;
  }
}

/** Writes a file whole: the browser writes beside it and puts it in its place when it is closed. */
export async function writeCopy(folder: CopyFolder, name: string, text: string): Promise<void> {
  const file = await (await open(folder)).getFileHandle(name, { create: true });
  const writing = await file.createWritable();
  try {
    await writing.write(text);
    await writing.close();
  } catch (cause) {
    await writing.abort().catch(() => {});
    throw cause;
  }
}

/** Removes a file, if it is there. */
export async function removeCopy(folder: CopyFolder, name: string): Promise<void> {
  try {
    await (await open(folder)).removeEntry(name);
  } catch (cause) {
    if (!(cause instanceof DOMException && cause.name === 'NotFoundError')) throw cause;
  }
}

/** Removes all there is, and answers with the snapshots, by the name of their file. */
export async function takeCopies(): Promise<ReadonlyMap<string, string>> {
  const taken = new Map<string, string>();
  if (!hasSecondCopy()) return taken;
  for (const name of await listCopies('snapshots')) taken.set(name, (await readCopy('snapshots', name)) ?? '');
  await (await navigator.storage.getDirectory()).removeEntry(home, { recursive: true });
  return taken;
}
