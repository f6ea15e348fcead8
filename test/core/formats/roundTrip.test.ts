import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dossier, dossierSchema } from '@/core/dossier/dossier';
import { dossierToJson } from '@/core/formats/dossierJson';
import { writeDossier } from '@/core/formats/eventMarkdown/writeDossier';
import { readFile } from '@/core/formats/readFile';
import { anyDossier } from './anyDossier';

const runs = { seed: 20260624, numRuns: 1500 };

function dossierIn(text: string): Dossier {
  const reading = readFile(text);
  if (reading.kind !== 'dossier') throw new Error(`read as ${reading.kind}: ${JSON.stringify(reading.findings)}`);
  return reading.dossier;
}

describe('a dossier of any valid content', () => {
  it('is what the schema says is valid', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        expect(dossierSchema.parse(dossier)).toEqual(dossier);
      }),
      runs,
    );
  });

  it('is read from its Markdown as the same dossier, and written again as the same bytes', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const written = writeDossier(dossier);
        const read = dossierIn(written);
        expect(read).toEqual(dossier);
        expect(writeDossier(read)).toBe(written);
      }),
      runs,
    );
  });

  it('is read from its Markdown the same whatever ends its lines', () => {
    fc.assert(
      fc.property(anyDossier, fc.constantFrom('\r\n', '\r'), (dossier, end) => {
        expect(dossierIn(writeDossier(dossier).replaceAll('\n', end))).toEqual(dossier);
      }),
      { ...runs, numRuns: 300 },
    );
  });

  it('is known again by its slug where that is always written, though its title be changed', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const written = writeDossier(dossier, 'always');
        expect(dossierIn(written)).toEqual(dossier);
        const retitled = written.replace(/^#.*/, '# Told anew');
        expect(dossierIn(retitled)).toEqual({ ...dossier, title: 'Told anew' });
      }),
      { ...runs, numRuns: 300 },
    );
  });

  it('is read from its JSON as the same dossier', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        expect(dossierIn(dossierToJson(dossier))).toEqual(dossier);
      }),
      runs,
    );
  });
});
