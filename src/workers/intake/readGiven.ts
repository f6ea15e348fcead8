import { type FileRead, type FileWish, unread } from '@/core/intake/bytes/fileRead';
import { isZip } from '@/core/intake/bytes/kindOfBytes';
import { readBytes } from '@/core/intake/bytes/readBytes';
import { type NamedBytes, readText, tooHeavy } from '@/core/intake/bytes/readOne';
import type { IntakeFinding } from '@/core/intake/intakeFindings';

/** A file as the page has it, or pasted text, under the name it is shown by. */
export interface FileGiven {
  readonly name: string;
  readonly data: Blob | string;
}

/** What is read at once: a file, and the text beside it where it holds marks of brat. */
export interface Reading {
  readonly file: FileGiven;
  readonly beside: FileGiven | null;
  readonly wish: FileWish;
}

/**
 * Reads a file or a pasted text; see `readBytes`. One that is too heavy is
 * refused before its bytes are fetched, one that cannot be fetched says so.
 */
export async function* readGiven({ file: { name, data }, beside, wish }: Reading): AsyncGenerator<FileRead> {
  const about = await textOf(beside);
  if (typeof data === 'string') yield await readText(name, data, wish);
  else {
    const bytes = await fetchBytes(data);
    if ('code' in bytes) yield unread(name, data.size, [bytes]);
    else yield* readBytes(name, bytes, wish, about);
    if (about !== null && !('code' in bytes)) return;
  }
  if (beside !== null) yield* readGiven({ file: beside, beside: null, wish: {} });
}

/** What stands beside a file, where it can be read with it. */
async function textOf(beside: FileGiven | null): Promise<NamedBytes | null> {
  if (beside === null || typeof beside.data === 'string') return null;
  const bytes = await fetchBytes(beside.data);
  return 'code' in bytes ? null : { name: beside.name, bytes };
}

/** All bytes, or why they are not had. */
async function fetchBytes(data: Blob): Promise<Uint8Array | IntakeFinding> {
  try {
    const head = new Uint8Array(await data.slice(0, 4).arrayBuffer());
    return tooHeavy(data.size, isZip(head)) ?? new Uint8Array(await data.arrayBuffer());
  } catch {
    return { code: 'file-unreachable', line: 1 };
  }
}
