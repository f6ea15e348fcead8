import { type Readable, readCompiled } from '@/core/formats/compiled';
import type { Finding } from '@/core/formats/findings';
import type { Reading } from '@/core/formats/format';
import type { Source } from './source';

/** Thrown where a file arrived and cannot be read; says why, line by line. */
export class Unreadable extends Error {
  readonly findings: readonly Finding[];
  /** The name it is kept under on the desk, where it can be mended; null for a file of the library. */
  readonly own: string | null;
  constructor(name: string, findings: readonly Finding[], own: string | null = null) {
    super(`unreadable: ${name}`);
    this.findings = findings;
    this.own = own;
  }
}

/** The single door from the outside world: a source's text becomes a reading of the kind asked for. */
export async function openFile<Kind extends Readable['kind']>(
  kind: Kind,
  source: Source,
  name: string,
  signal?: AbortSignal,
): Promise<Extract<Readable, { kind: Kind }>> {
  const reading = await readText(await source.read(name, signal));
  if (reading.kind !== kind) throw new Unreadable(name, reading.findings);
  return reading as Extract<Readable, { kind: Kind }>;
}

/** What the build has read is taken quickly; for anything else comes the reader that says what is wrong and where. */
async function readText(text: string): Promise<Reading> {
  const compiled = readCompiled(text);
  if (compiled) return compiled;
  const { readFile } = await import('@/core/formats/readFile');
  return readFile(text);
}
