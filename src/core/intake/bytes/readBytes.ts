import type { IntakeFinding } from '@/core/intake/intakeFindings';
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
  const { entries, findings, passed } = unpackZip(bytes);
  const ofSystem = systemFiles(passed);
  const isEmpty = entries.length === 0 && findings.length === 0;
  const own: readonly IntakeFinding[] = isEmpty ? [{ code: 'file-empty', line: 1 }] : findings;
  const isToldHere = own.length > 0 || entries.every((entry) => entry.bytes === null);
  const told = isToldHere ? [...own, ...ofSystem] : [];
  if (told.length > 0 && wish.only === undefined) yield unread(name, bytes.length, told);
  const files: NamedBytes[] = [];
  for (const entry of entries) {
    const shown = `${name}/${entry.name}`;
    if (entry.bytes !== null) files.push({ name: shown, bytes: entry.bytes });
    else yield unread(shown, entry.size, [{ code: 'file-too-heavy', line: 1, bytes: entry.size, most: mostBytes }]);
  }
  const beside = textsBeside(files);
  const joined = new Set(beside.values());
  const first = files.find((file) => !joined.has(file));
  for (const file of files) {
    if (joined.has(file) || (wish.only !== undefined && wish.only !== file.name)) continue;
    const text = beside.get(file);
    const also = file === first && !isToldHere ? ofSystem : [];
    const reads = text === undefined ? [await readOne(file, wish)] : readWithText(file, text, wish);
    for await (const read of reads) yield withFindings(read, also);
  }
}

/** Told of the zip where something else is, else of the first file in it. */
function systemFiles(names: readonly string[]): readonly IntakeFinding[] {
  const [name] = names;
  return name === undefined ? [] : [{ code: 'zip-system-files', line: 1, count: names.length, name }];
}

function withFindings(read: FileRead, also: readonly IntakeFinding[]): FileRead {
  if (also.length === 0) return read;
  return { ...read, intake: { ...read.intake, findings: [...also, ...read.intake.findings] } };
}
