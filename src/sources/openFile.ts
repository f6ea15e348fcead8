import type { Finding } from '@/core/formats/findings';
import type { Reading } from '@/core/formats/format';
import { dossierJson } from '@/core/formats/dossierJson';
import { readAs } from '@/core/formats/readAs';
import type { Source } from './source';

/** Thrown where a file arrived and cannot be read; says why, line by line. */
export class Unreadable extends Error {
  readonly findings: readonly Finding[];
  constructor(name: string, findings: readonly Finding[]) {
    super(`unreadable: ${name}`);
    this.findings = findings;
  }
}

type Readable = Exclude<Reading, { kind: 'unreadable' }>;

/** The single door from the outside world: a source's text becomes a reading of the kind asked for. */
export async function openFile<Kind extends Readable['kind']>(
  kind: Kind,
  source: Source,
  name: string,
  slug: string,
  signal?: AbortSignal,
): Promise<Extract<Readable, { kind: Kind }>> {
  const reading = await readText(await source.read(name, signal), slug);
  if (reading.kind !== kind) throw new Unreadable(name, reading.findings);
  return reading as Extract<Readable, { kind: Kind }>;
}

/** The library is compiled to JSON, so that form comes with the app; the others come when a file is in one of them. */
async function readText(text: string, slug: string): Promise<Reading> {
  if (dossierJson.recognises(text)) return readAs([dossierJson], text, { slug });
  const { readFile } = await import('@/core/formats/readFile');
  return readFile(text, { slug });
}
