import type { Dossier } from '@/core/dossier/dossier';
import type { Take } from '@/core/dossier/take';
import type { Finding } from '@/core/formats/findings';
import { readFile } from '@/core/formats/readFile';

/** The dossier a text is read as, with what was found; a failure where it is read as anything else. */
export function readDossier(text: string): { readonly dossier: Dossier; readonly findings: readonly Finding[] } {
  const reading = readFile(text);
  if (reading.kind !== 'dossier') throw new Error(`read as ${reading.kind}: ${JSON.stringify(reading.findings)}`);
  return reading;
}

/** A file that holds one take, of which a test says the lines; the take begins on line 5. */
export function readTake(...lines: readonly string[]): { readonly take: Take; readonly findings: readonly Finding[] } {
  const start = ['# T', '**Meta:** language: en', '## Takes', '### L'];
  const { dossier, findings } = readDossier([...start, ...lines, '## Summary', 's', '## Basis', '- b'].join('\n'));
  const [take] = dossier.takes;
  if (take === undefined) throw new Error('no take was read');
  return { take, findings };
}
