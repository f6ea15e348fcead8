import type { Given } from '@/state/intake/brought';

/** Files of a drop or a folder, without those a system keeps for itself. */
export interface Dropped {
  readonly files: readonly Given[];
  readonly passedOver: number;
}

/** Beyond this a folder is not looked through: only the first few hundred are read anyway. */
const mostLookedAt = 5_000;

/** The files of a drop, those in folders with the way to them. What is dropped must be asked for before anything is awaited. */
export async function droppedFiles(transfer: DataTransfer): Promise<Dropped> {
  const found: Given[] = [];
  const entries = [...transfer.items].filter(({ kind }) => kind === 'file').map((item) => entryOf(item));
  for (const entry of entries) {
    if (entry instanceof File) found.push({ name: entry.name, data: entry });
    else if (entry !== null) await walk(entry, found);
  }
  return withoutSystemFiles(found);
}

/** The files of a file field, those of a folder with the way to them. */
export function pickedFiles(files: FileList): Dropped {
  return withoutSystemFiles([...files].map((file) => ({ name: file.webkitRelativePath || file.name, data: file })));
}

/** Systems and programs keep notes of their own in files and folders whose names begin with a dot. */
function withoutSystemFiles(found: readonly Given[]): Dropped {
  const files = found.filter(({ name }) => !name.split('/').some((part) => part.startsWith('.')));
  return { files, passedOver: found.length - files.length };
}

/** A browser that knows no folders gives the file. */
function entryOf(item: DataTransferItem): FileSystemEntry | File | null {
  return item.webkitGetAsEntry?.() ?? item.getAsFile();
}

async function walk(entry: FileSystemEntry, found: Given[]): Promise<void> {
  if (found.length >= mostLookedAt) return;
  if (isFile(entry)) {
    const data = await new Promise<File>((resolve, reject) => entry.file(resolve, reject)).catch(() => new Blob());
    found.push({ name: entry.fullPath.replace(/^\//, ''), data });
  } else if (isFolder(entry)) {
    const reader = entry.createReader();
    // A folder is given a hundred entries at a time, the last time none.
    for (let some = await nextOf(reader); some.length > 0; some = await nextOf(reader)) {
      for (const each of some) await walk(each, found);
    }
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

function nextOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject)).catch(() => []);
}
