import type { FileRead, FileWish } from '@/core/intake/bytes/fileRead';
import type { ColumnMeaning } from '@/core/intake/intake';
import { changeBrought, fileOf, freshReading } from '@/state/intake/brought';
import { readFilesOffThread } from '@/workers/readFilesOffThread';
import { type Ambient, gatherFile } from './gatherFile';

/** Reads a file once more, as the kind or in the encoding the reader chose. Until then, and where that fails, the reading before stands. */
export async function readAgain(id: number, asked: Pick<FileWish, 'format' | 'encoding'>, ambient: Ambient) {
  const file = fileOf(id);
  if (file === undefined) return;
  const wish: FileWish = { ...file.wish, ...asked, only: file.read.name };
  changeBrought(id, { isBusy: true });
  const reads: FileRead[] = [];
  try {
    await readFilesOffThread([file.from], { wish, onRead: (read) => reads.push(read) });
  } catch {
    // The reading before stands.
  }
  const read = reads.find(({ name }) => name === file.read.name);
  changeBrought(id, read === undefined ? { isBusy: false } : { wish, ...freshReading(read) });
  if (read !== undefined) await gatherFile(id, ambient);
}

/** Reads the table of a file with what the reader says its columns mean; null asks anew. */
export async function nameColumns(id: number, columns: readonly (ColumnMeaning | null)[] | null, ambient: Ambient) {
  changeBrought(id, { columns, rows: null, chosen: new Set(), kept: new Set(), only: null });
  await gatherFile(id, ambient);
}
