import { type FileRead, type FileWish, unread } from './fileRead';
import { isZip, kindOfBytes } from './kindOfBytes';
import { mostBytes } from './limits';
import { type NamedBytes, readOne, readWithText, tooHeavy } from './readOne';
import { textsBeside } from './textsBeside';

/**
 * Reads a file of any kind from its bytes: one `FileRead`, or of a zip one for
 * each file in it and one for the zip where there is something to tell of it.
 * `beside` is the text marks of brat are about, and is read with them. Never
 * rejects; whatever cannot be read says why.
 */
export async function* readBytes(
  name: string,
  bytes: Uint8Array,
  wish: FileWish = {},
  beside: NamedBytes | null = null,
): AsyncGenerator<FileRead> {
  if (isZip(bytes) && kindOfBytes(bytes) === null) yield* readZip(name, bytes, wish);
  else if (beside === null) yield await readOne({ name, bytes }, wish);
  else yield* readWithText({ name, bytes }, beside, wish);
}

async function* readZip(name: string, bytes: Uint8Array, wish: FileWish): AsyncGenerator<FileRead> {
  const heavy = tooHeavy(bytes.length, true);
  if (heavy !== null) return yield unread(name, bytes.length, [heavy]);
  const { unpackZip } = await import('./unpackZip');
  const { entries, findings } = unpackZip(bytes);
  const isEmpty = entries.length === 0 && findings.length === 0;
  if (isEmpty) yield unread(name, bytes.length, [{ code: 'file-empty', line: 1 }]);
  if (findings.length > 0 && wish.only === undefined) yield unread(name, bytes.length, findings);
  const files: NamedBytes[] = [];
  for (const entry of entries) {
    const shown = `${name}/${entry.name}`;
    if (entry.bytes !== null) files.push({ name: shown, bytes: entry.bytes });
    else yield unread(shown, entry.size, [{ code: 'file-too-heavy', line: 1, bytes: entry.size, most: mostBytes }]);
  }
  const beside = textsBeside(files);
  const joined = new Set(beside.values());
  for (const file of files) {
    if (joined.has(file) || (wish.only !== undefined && wish.only !== file.name)) continue;
    const text = beside.get(file);
    if (text === undefined) yield await readOne(file, wish);
    else yield* readWithText(file, text, wish);
  }
}
