import type { Intake } from '@/core/intake/intake';
import type { IntakeFinding } from '@/core/intake/intakeFindings';
import { joinBrat } from '@/core/intake/lines/marks/brat';
import { readIntake } from '@/core/intake/readIntake';
import { decodeBytes } from './decodeBytes';
import { type FileRead, type FileWish, unread } from './fileRead';
import { mostBytes, mostUnpacked } from './limits';
import { tidyText } from './tidyText';

/** A file and its bytes. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads a file that is no zip. Never rejects; whatever cannot be read says why. */
export async function readOne({ name, bytes }: NamedBytes, wish: FileWish): Promise<FileRead> {
  const heavy = tooHeavy(bytes.length, false);
  if (heavy !== null) return unread(name, bytes.length, [heavy]);
  const { text, encoding, choices, findings } = decodeBytes(bytes, wish.encoding);
  if (text === null) return { ...unread(name, bytes.length, findings), encodings: choices };
  const intake = await readOrSay(text, wish, findings);
  return { name, bytes: bytes.length, encoding, encodings: choices, text, intake };
}

/** Reads marks of brat with the text they are about: one reading, or two where the one is no such marks or the other no text. */
export async function* readWithText(marks: NamedBytes, about: NamedBytes, wish: FileWish): AsyncGenerator<FileRead> {
  const read = await readOne(marks, wish);
  const { text } = decodeBytes(about.bytes);
  if (read.intake.format !== 'brat' || read.text === null || text === null) {
    yield read;
    yield await readOne(about, {});
  } else yield { ...read, intake: { ...read.intake, ...joinBrat(read.text, text) } };
}

/** Reads pasted text as `readOne` reads a file. */
export async function readText(name: string, text: string, wish: FileWish = {}): Promise<FileRead> {
  const bytes = new TextEncoder().encode(text).length;
  const tidy = tidyText(text);
  if (tidy === null) return unread(name, bytes, [{ code: 'not-text', line: 1, kind: null }]);
  const intake = await readOrSay(tidy.text, wish, tidy.findings);
  return { name, bytes, encoding: null, encodings: [], text: tidy.text, intake };
}

/** Why a file of so many bytes is not read at all; null where it is. Only a zip may be heavier than a file. */
export function tooHeavy(bytes: number, isZip: boolean): IntakeFinding | null {
  const most = isZip ? mostUnpacked : mostBytes;
  return bytes > most ? { code: 'file-too-heavy', line: 1, bytes, most } : null;
}

/** What was found of the bytes is told with what is found in the text, and each loss once. A fault of ours is a finding too. */
async function readOrSay(text: string, wish: FileWish, told: readonly IntakeFinding[]): Promise<Intake> {
  try {
    const intake = await readIntake(text, { format: wish.format });
    const own = told.filter(
      ({ code }) => code !== 'letters-lost' || intake.findings.every((each) => each.code !== code),
    );
    return { ...intake, findings: [...own, ...intake.findings].sort((one, other) => one.line - other.line) };
  } catch {
    return unread('', 0, [...told, { code: 'reading-broke', line: 1 }]).intake;
  }
}
