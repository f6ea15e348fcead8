import { desk } from './desk';

/** What browsers that can say of a folder beyond the standard's type. */
interface Permitting {
  queryPermission?(how: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(how: { mode: 'readwrite' }): Promise<PermissionState>;
}
interface Picking {
  showDirectoryPicker?(how: { id: string; mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}

const name = 'linked';

/** Whether this browser lets a page write to a folder of the reader's. */
export const canLinkFolder = () => typeof window !== 'undefined' && 'showDirectoryPicker' in window;

/** Has the reader pick a folder, and keeps in mind which. Null where the reader would rather not. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | null> {
  const picking: Window & Picking = window;
  try {
    const folder = await picking.showDirectoryPicker?.({ id: 'parallax-desk', mode: 'readwrite' });
    if (folder === undefined) return null;
    await (await desk()).put('folders', folder, name);
    return folder;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') return null;
    throw cause;
  }
}

/** The folder that was linked, or null. */
export async function recallFolder(): Promise<FileSystemDirectoryHandle | null> {
  return (await (await desk()).get('folders', name)) ?? null;
}

/** Thinks of the folder no more. Its files stay as they are. */
export async function unlinkFolder(): Promise<void> {
  await (await desk()).delete('folders', name);
}

/** Whether the folder may be written to now; `ask` has the browser ask the reader, which takes a click. */
export async function mayWrite(folder: FileSystemDirectoryHandle, ask: boolean): Promise<boolean> {
  const permitting: FileSystemDirectoryHandle & Permitting = folder;
  const how = { mode: 'readwrite' } as const;
  const now = (await permitting.queryPermission?.(how)) ?? 'granted';
  if (now === 'granted' || !ask) return now === 'granted';
  return (await permitting.requestPermission?.(how)) === 'granted';
}

/** The text of every Markdown file that lies in the folder itself, by name without the ending. */
export async function readFolder(folder: FileSystemDirectoryHandle): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for await (const [file, handle] of folder.entries()) {
    if (handle.kind !== 'file' || !file.endsWith('.md')) continue;
    texts.set(file.slice(0, -'.md'.length), await (await (handle as FileSystemFileHandle).getFile()).text());
  }
  return texts;
}

/** Writes a dossier's file, whole; null takes it away. */
export async function writeToFolder(
  folder: FileSystemDirectoryHandle,
  slug: string,
  text: string | null,
): Promise<void> {
  if (text === null) {
    await folder.removeEntry(`${slug}.md`).catch(() => {});
    return;
  }
  const writing = await (await folder.getFileHandle(`${slug}.md`, { create: true })).createWritable();
  try {
    await writing.write(text);
    await writing.close();
  } catch (cause) {
    await writing.abort().catch(() => {});
    throw cause;
  }
}
