import type { FileRead } from '@/core/intake/bytes/fileRead';
import { readFilesOffThread } from '@/workers/readFilesOffThread';
import { bringIn } from './bringIn';
import { betterPaste, isWorthReading } from './choosePasted';
import type { Ambient } from './gatherFile';

/** What lies on a clipboard, or is dropped as text: plain, and as a page where it was copied from one. */
export interface Pasted {
  readonly plain: string;
  /** Empty where there is none. */
  readonly html: string;
}

/** Reads what was pasted: as a page where that holds more, else as plain text. */
export async function bringPaste(name: string, { plain, html }: Pasted, ambient: Ambient): Promise<void> {
  if (!isWorthReading(html)) return bringIn([{ name, data: plain }], ambient);
  const reads: FileRead[] = [];
  const both = [plain, html].map((data) => ({ name, data }));
  await readFilesOffThread(both, { onRead: (read) => reads.push(read) }).catch(() => {});
  const [asText, asPage] = reads;
  const isPage = asText === undefined || asPage === undefined || betterPaste(asText, asPage) === asPage;
  await bringIn([{ name, data: isPage ? html : plain }], ambient);
}
