import { createHash } from 'node:crypto';
import { anyDossier } from '@test/core/formats/anyDossier';
import { aDossier, aNote, aTake } from '@test/support/build';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '@/core/evidence/fingerprint/fingerprint';
import { rulesVersion } from '@/core/evidence/fingerprint/rulesVersion';
import { dossierToJson } from '@/core/formats/dossierJson';
import { writeDossier } from '@/core/formats/eventMarkdown/writeDossier';
import { readFile } from '@/core/formats/readFile';

const reckonedElsewhere = (text: string) => createHash('sha256').update(text).digest('hex');

it('stands beside a whole number of the rules, from one up', () => {
  expect(Number.isInteger(rulesVersion) && rulesVersion > 0).toBe(true);
});

describe('the fingerprint of a dossier', () => {
  const dossier = aDossier({ title: 'A lab is accused', takes: [aTake({ outlet: 'CNBC' })] });

  it('is what anyone reckons from the saved file, its keys in order and without its name', () => {
    const small = { ...dossier, takes: [], declared: { takes: 1, lenses: 2 } };
    const { slug: _, ...said } = JSON.parse(dossierToJson(small)).dossier;
    const inOrder = JSON.stringify(said, [...Object.keys(said), 'takes', 'lenses'].sort());
    expect(fingerprintOf(small)).toBe(reckonedElsewhere(inOrder).slice(0, 8));
    expect(fingerprintOf(small)).toMatch(/^[0-9a-f]{8}$/);
  });

  it('is the same of a dossier that was saved in any form that loses nothing, and read back', () => {
    fc.assert(
      fc.property(anyDossier, (any) => {
        for (const text of [dossierToJson(any), writeDossier(any)]) {
          const reading = readFile(text);
          expect(reading.kind === 'dossier' && fingerprintOf(reading.dossier)).toBe(fingerprintOf(any));
        }
      }),
      { seed: 20261122, numRuns: 100 },
    );
  });

  it('does not hang on the order the parts of a note were put in', () => {
    const note = aNote('frame', 'fr.crime', { toward: 'A lab', version: '1', asOf: '2026' });
    const turned = Object.fromEntries(Object.entries(note).reverse()) as typeof note;
    const noted = (said: typeof note) => ({ ...dossier, takes: [aTake({ outlet: 'CNBC', notes: [said] })] });
    expect(fingerprintOf(noted(turned))).toBe(fingerprintOf(noted(note)));
  });

  it('is the same under whatever name the dossier is kept', () => {
    expect(fingerprintOf({ ...dossier, slug: `${dossier.slug}-2` })).toBe(fingerprintOf(dossier));
  });

  it.each([
    ['a title', { ...dossier, title: 'A lab is cleared' }],
    ['a note', { ...dossier, takes: [aTake({ outlet: 'CNBC', notes: [aNote('frame', 'fr.crime')] })] }],
    ['the order of takes', { ...dossier, takes: [aTake({ outlet: 'AP' }), ...dossier.takes] }],
  ])('is another with another %s', (_, other) => {
    expect(fingerprintOf(other)).not.toBe(fingerprintOf(dossier));
  });
});
